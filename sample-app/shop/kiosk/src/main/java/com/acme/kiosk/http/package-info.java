/** The statuses of the kiosk before the shop, an annotated package that maps whatever nobody else answers. It has no pages. */
@GenerateHttpStatuses(
        exceptions = 503,
        locales = "de",
        mappings = {
            @MapException(value = RuntimeException.class, status = 503, title = "Out of order."),
            @MapException(
                    value = DateTimeException.class,
                    status = 409,
                    type = "https://shop.acme.com/problems/not-today",
                    title = "Not today.")
        })
package com.acme.kiosk.http;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
import java.time.DateTimeException;
