/** Has no adapter that could answer. */
@GenerateHttpStatuses(
        exceptions = 404,
        adapters = {},
        mappings = @MapException(value = RuntimeException.class, status = 503))
package com.acme.domain.http;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
