package com.acme.shop.rest;

import com.acme.shop.Shop;
import org.glassfish.jersey.server.ResourceConfig;

/** The shop's classes; those of the generated package, and the reviews if they are there, are found by a scan. */
final class ShopConfig extends ResourceConfig {
    ShopConfig(String... more) {
        register(new ShopResource(new Shop()));
        register(ShopDecoration.class);
        register(ThrowingFilter.class);
        packages(more);
        packages("com.acme.shop.http.jakartarest", "com.acme.shop.rest.reviews");
    }
}
