/** The HTTP side of the shop. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = 503,
        adapters = {},
        mappings = {
            @MapException(value = SQLException.class, status = 500),
            @MapException(
                    value = SQLTimeoutException.class,
                    status = 503,
                    type = "database-busy",
                    title = "Try later.",
                    headers = "Retry-After: 30")
        })
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
