/** The adapters of the shop, which answer what the orders, the payments and the core throw. */
@GenerateHttpStatuses(
        uses = {com.acme.shop.orders.Problems.class, com.acme.shop.billing.Problems.class},
        catalogs = "web.yaml",
        locales = "de",
        mappings =
                @MapException(
                        value = UncheckedIOException.class,
                        status = 503,
                        type = "archive-unavailable",
                        title = "The archive cannot be read.",
                        headers = "Retry-After: 60"))
package com.acme.shop.web;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
import java.io.UncheckedIOException;
