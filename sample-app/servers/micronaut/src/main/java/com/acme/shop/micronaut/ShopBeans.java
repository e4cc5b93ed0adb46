package com.acme.shop.micronaut;

import com.acme.shop.Decoration;
import com.acme.shop.Translation;
import com.acme.shop.http.Problem;
import com.acme.shop.http.UpstreamTranslator;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;

/** The beans of the shop that are not annotated classes. */
@Factory
@Requires(missingProperty = "shop.page")
class ShopBeans {

    @Singleton
    UnaryOperator<Problem> decoration() {
        return new Decoration();
    }

    @Singleton
    UpstreamTranslator translation() {
        return new Translation();
    }
}
