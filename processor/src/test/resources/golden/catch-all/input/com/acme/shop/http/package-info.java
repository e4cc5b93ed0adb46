/** The HTTP side of a shop that maps whatever nobody else answers. */
@GenerateHttpStatuses(
        exceptions = 404,
        adapters = {Adapter.AUTO, Adapter.SERVLET},
        mappings = {
            @MapException(value = RuntimeException.class, status = 503, title = "Out of order."),
            @MapException(value = UncheckedIOException.class, status = 507)
        })
package com.acme.shop.http;

import io.github.statuary.*;
import java.io.UncheckedIOException;
