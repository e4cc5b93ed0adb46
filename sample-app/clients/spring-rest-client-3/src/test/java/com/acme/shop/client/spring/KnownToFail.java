package com.acme.shop.client.spring;

import java.util.Set;

/** The cases that fail on Spring 6.2, of Spring Boot 3. Their reasons are in {@code docs/clients.md}. */
final class KnownToFail {

    private KnownToFail() {}

    static Set<String> knownToFailOnRestClient() {
        return Set.of("a charset that nobody knows", "a media type that is none");
    }

    static Set<String> knownToFailOnUrlConnection() {
        return Set.of("a body shorter than its length", "a charset that nobody knows", "a media type that is none");
    }

    static Set<String> knownToFailOnRestTemplate() {
        return Set.of();
    }
}
