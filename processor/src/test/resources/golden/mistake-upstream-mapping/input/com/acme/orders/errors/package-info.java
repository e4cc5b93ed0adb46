@GenerateHttpStatuses(
        core = com.acme.errors.HttpStatus.class,
        adapters = {},
        mappings = @MapException(value = com.acme.errors.UpstreamException.NotFound.class, status = 404))
package com.acme.orders.errors;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
