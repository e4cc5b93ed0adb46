package com.acme.shop.rest;

import com.acme.shop.Decoration;
import com.acme.shop.Shop;
import com.acme.shop.Translation;
import com.acme.shop.http.Problem;
import com.acme.shop.http.UpstreamTranslator;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;

/** The beans of the shop; Quarkus finds the routes, and the generated mappers, among the application's classes. */
final class ShopBeans {

    @Produces
    @Singleton
    Shop shop() {
        return new Shop();
    }

    @Produces
    @Singleton
    UnaryOperator<Problem> decoration() {
        return new Decoration();
    }

    @Produces
    @Singleton
    UpstreamTranslator translation() {
        return new Translation();
    }
}
