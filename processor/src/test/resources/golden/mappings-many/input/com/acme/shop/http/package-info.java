/** The HTTP side of the shop. */
@GenerateHttpStatuses(
        exceptions = 404,
        adapters = {},
        mappings = {
            @MapException(value = ArithmeticException.class, status = 400),
            @MapException(value = ArrayStoreException.class, status = 404),
            @MapException(value = ClassCastException.class, status = 409),
            @MapException(value = CloneNotSupportedException.class, status = 410),
            @MapException(value = IllegalArgumentException.class, status = 422),
            @MapException(value = IllegalMonitorStateException.class, status = 429),
            @MapException(value = IllegalStateException.class, status = 500),
            @MapException(value = InstantiationException.class, status = 501),
            @MapException(value = InterruptedException.class, status = 502),
            @MapException(value = NegativeArraySizeException.class, status = 503),
            @MapException(value = NoSuchFieldException.class, status = 504),
            @MapException(value = NoSuchMethodException.class, status = 400),
            @MapException(value = NullPointerException.class, status = 404),
            @MapException(value = NumberFormatException.class, status = 409),
            @MapException(value = SecurityException.class, status = 410),
            @MapException(value = StringIndexOutOfBoundsException.class, status = 422),
            @MapException(value = UnsupportedOperationException.class, status = 429)
        })
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
