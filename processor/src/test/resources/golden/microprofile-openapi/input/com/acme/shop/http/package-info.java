/** The HTTP side of a shop, whose problem types are in the OpenAPI document of the application. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = {404, 410},
        adapters = Adapter.MICROPROFILE_OPENAPI)
package com.acme.shop.http;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
