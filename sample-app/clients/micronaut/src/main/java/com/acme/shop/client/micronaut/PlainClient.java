package com.acme.shop.client.micronaut;

import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import jakarta.inject.Singleton;

/** The shop, by Micronaut's client without an interface. {@link ShopErrors} is for the service, so for this client, too. */
@Singleton
class PlainClient {

    private final HttpClient client;

    PlainClient(@Client(id = "shop") HttpClient client) {
        this.client = client;
    }

    String get(String path) {
        return client.toBlocking().retrieve("/" + path);
    }
}
