/** The shop as a client: its own problem types, and those of the billing. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = {401, 403, 409, 503},
        adapters = {},
        upstreamCatalogs = {"statuary:nginx", "billing.yaml"},
        upstreamHeaders = {"X-Quota", "Server-Timing"})
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
