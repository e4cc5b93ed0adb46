/** The HTTP side of the shop. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = 400,
        adapters = Adapter.JDK_HTTP_SERVER,
        frameworkErrors = true,
        validationProblem = "invalid-request")
package com.acme.shop.http;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
