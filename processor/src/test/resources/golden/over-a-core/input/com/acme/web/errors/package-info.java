/** The web module: adapters for the orders and for classes of its own. */
@GenerateHttpStatuses(
        uses = com.acme.orders.errors.Problems.class,
        frameworkErrors = true,
        mappings = @MapException(value = IllegalStateException.class, status = 503))
package com.acme.web.errors;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
