package com.acme.shop.rest;

import com.acme.shop.Shop;
import org.glassfish.jersey.server.ResourceConfig;

/** The shop's classes; a scan finds the classes of the generated package, and the reviews if they are there. */
final class ShopConfig extends ResourceConfig {
    ShopConfig(String... more) {
        register(new ShopResource(new Shop()));
        register(ShopDecoration.class);
        register(ThrowingFilter.class);
        packages(more);
        packages("com.acme.shop.http.jakartarest", "com.acme.shop.rest.reviews");
    }
}
