/** The web module: it knows what the orders know, and its adapter answers received errors. */
@GenerateHttpStatuses(
        uses = com.acme.orders.errors.Problems.class,
        adapters = Adapter.JDK_HTTP_SERVER,
        frameworkErrors = true,
        upstream = true)
package com.acme.web.errors;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
