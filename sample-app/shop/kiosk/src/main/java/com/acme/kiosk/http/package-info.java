/** The statuses of the kiosk before the shop, an annotated package that maps whatever nobody else answers. */
@GenerateHttpStatuses(
        exceptions = 503,
        mappings = @MapException(value = RuntimeException.class, status = 503, title = "Out of order."))
package com.acme.kiosk.http;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
