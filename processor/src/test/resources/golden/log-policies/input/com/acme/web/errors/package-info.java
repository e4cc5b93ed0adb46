/** The web module, which says nothing but of one class. */
@GenerateHttpStatuses(
        uses = com.acme.orders.errors.Problems.class,
        adapters = Adapter.JDK_HTTP_SERVER,
        frameworkErrors = true,
        mappings = {
            @MapException(value = IllegalStateException.class, status = 503, log = @LogPolicy(level = LogLevel.OFF)),
            @MapException(value = IllegalArgumentException.class, status = 404)
        })
package com.acme.web.errors;

import io.github.statuary.*;
