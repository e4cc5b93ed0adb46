/** A core with a client side, beside the mapping of every other exception. */
@GenerateHttpStatuses(
        upstream = true,
        frameworkErrors = true,
        adapters = Adapter.JDK_HTTP_SERVER,
        mappings = @MapException(value = RuntimeException.class, status = 503))
package com.acme.received;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
