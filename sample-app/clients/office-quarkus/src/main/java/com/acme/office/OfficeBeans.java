package com.acme.office;

import com.acme.office.http.UpstreamTranslator;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The beans of the office; Quarkus finds the routes, and the generated mappers that answer what nobody catches. */
final class OfficeBeans {

    @Produces
    @Singleton
    Office office(@RestClient ShopOverHttp shop) {
        return new Office(shop);
    }

    @Produces
    @Singleton
    UpstreamTranslator translation() {
        return new Translation();
    }
}
