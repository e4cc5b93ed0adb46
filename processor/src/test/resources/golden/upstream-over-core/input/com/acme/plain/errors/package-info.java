/** A package without a client side, which still answers received errors. */
@GenerateHttpStatuses(
        core = com.acme.errors.HttpStatus.class,
        adapters = Adapter.JDK_HTTP_SERVER,
        mappings = @MapException(value = RuntimeException.class, status = 503))
package com.acme.plain.errors;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
