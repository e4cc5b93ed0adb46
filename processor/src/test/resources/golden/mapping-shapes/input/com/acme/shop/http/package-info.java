/** The HTTP side of the shop. */
@GenerateHttpStatuses(
        exceptions = 410,
        adapters = Adapter.JAKARTA_REST,
        mappings = {
            @MapException(value = Thread.State.class, status = 409),
            @MapException(value = Shop.Closed.class, status = 503),
            @MapException(value = java.io.IOException.class, status = 503, headers = {"Retry-After:30", "X-Shop: a\tb", "X-Latin: \u00ff"})
        })
package com.acme.shop.http;

import com.acme.shop.Shop;
import io.github.statuary.*;
