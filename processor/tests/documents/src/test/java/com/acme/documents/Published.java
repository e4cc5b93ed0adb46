package com.acme.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The documents of the package. */
final class Published {

    static final List<String> NAMES =
            List.of("problems.openapi.json", "problems.openapi-3.0.json", "problems.schema.json");

    private Published() {}

    static String text(String name) {
        String path = "/META-INF/statuary/com.acme.documents/" + name;
        try (InputStream in = Objects.requireNonNull(Published.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
