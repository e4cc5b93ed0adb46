package com.acme.office;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The office on Quarkus, which calls the shop by the MicroProfile REST client. */
@QuarkusTest
@WithTestResource(GatewayResource.class)
class QuarkusOfficeTest implements OfficeContract {

    @TestHTTPResource
    URI address;

    @ConfigProperty(name = "quarkus.rest-client.shop.url")
    URI gateway;

    @Override
    public URI office() {
        return address;
    }

    @Override
    public URI gateway() {
        return gateway;
    }
}
