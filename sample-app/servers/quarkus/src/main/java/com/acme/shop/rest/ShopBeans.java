package com.acme.shop.rest;

import com.acme.shop.Shop;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The beans of the shop; Quarkus finds the routes, and the generated mappers, among the application's classes. */
final class ShopBeans {

    @Produces
    @Singleton
    Shop shop() {
        return new Shop();
    }
}
