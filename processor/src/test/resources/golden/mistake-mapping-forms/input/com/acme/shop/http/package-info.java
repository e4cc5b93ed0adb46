/** The HTTP side of the shop. */
@GenerateHttpStatuses(
        exceptions = 410,
        mappings = {
            @MapException(value = IllegalStateException.class, status = 700, title = " ", type = "https://a b"),
            @MapException(value = java.io.IOException.class),
            @MapException(value = int[].class, status = 500),
            @MapException(value = Object.class, status = 500),
            @MapException(value = java.lang.reflect.UndeclaredThrowableException.class, status = 500)
        })
package com.acme.shop.http;

import io.github.statuary.*;
