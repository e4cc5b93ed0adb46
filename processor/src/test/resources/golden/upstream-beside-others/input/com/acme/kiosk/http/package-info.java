/** Maps whatever nobody else answers. */
@GenerateHttpStatuses(
        exceptions = 503,
        adapters = Adapter.JDK_HTTP_SERVER,
        mappings = @MapException(value = RuntimeException.class, status = 503))
package com.acme.kiosk.http;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
