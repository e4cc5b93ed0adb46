/** The HTTP side of the shop. */
@GenerateHttpStatuses(
        mappings = {
            @MapException(value = SQLException.class, status = 500),
            @MapException(value = SQLException.class, status = 503)
        })
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
import java.sql.SQLException;
