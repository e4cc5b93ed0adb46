/** The generated core with mapped classes. */
@GenerateHttpStatuses(
        exceptions = 410,
        adapters = {},
        mappings = {
            @MapException(
                    value = SQLTimeoutException.class,
                    status = 503,
                    title = "Busy.",
                    headers = "Retry-After: 30"),
            @MapException(value = SQLException.class, status = 500)
        })
package com.acme.mapped.http;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
