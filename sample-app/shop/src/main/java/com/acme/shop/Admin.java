package com.acme.shop;

import com.acme.shop.http.UnauthorizedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/** The shop's one administrator, known by HTTP Basic credentials. */
final class Admin {
    private static final String EXPECTED =
            "Basic " + Base64.getEncoder().encodeToString("admin:teatime".getBytes(StandardCharsets.UTF_8));

    /** Accepts the value of an {@code Authorization} field, or null where the request has none. */
    void check(String authorization) {
        if (authorization == null) {
            throw new UnauthorizedException("Basic realm=\"shop\"");
        }
        if (!MessageDigest.isEqual(bytes(authorization), bytes(EXPECTED))) {
            throw new UnauthorizedException("Basic realm=\"shop\"", "These are not the administrator's credentials.");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
