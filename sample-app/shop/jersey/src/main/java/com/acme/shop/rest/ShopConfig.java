package com.acme.shop.rest;

import com.acme.shop.Shop;
import org.glassfish.jersey.server.ResourceConfig;

/** The shop's classes; a scan finds the classes of the generated package, and the reviews if they are there. */
final class ShopConfig extends ResourceConfig {
    ShopConfig(String... adapters) {
        register(new ShopResource(new Shop()));
        register(ThrowingFilter.class);
        register(VaryingFilter.class);
        packages(adapters);
        packages("com.acme.shop.rest.reviews");
    }
}
