package com.acme.shop;

import org.glassfish.jersey.server.ResourceConfig;

public class ShopConfig extends ResourceConfig {

    public ShopConfig() {
        register(OrderResource.class);
        packages("com.acme.shop.http.jakartarest");
    }
}
