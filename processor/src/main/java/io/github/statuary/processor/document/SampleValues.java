package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Values for members of which the catalog has no example. */
final class SampleValues {

    private SampleValues() {}

    static Object of(FieldType type) {
        if (type instanceof ListOf list) {
            return List.of(of(list.element()));
        }
        if (type instanceof MapOf map) {
            return Map.of("key", of(map.value()));
        }
        return type instanceof Enumeration words ? words.words().get(0) : of((Scalar) type);
    }

    private static Object of(Scalar scalar) {
        return switch (scalar) {
            case STRING -> "text";
            case BOOLEAN -> true;
            case INT -> 30;
            case LONG -> 5_000_000_000L;
            case DECIMAL -> new BigDecimal("12.50");
            case DOUBLE -> 0.25;
            case URI -> URI.create("https://example.com/1");
            case UUID -> UUID.fromString("b4c1a6de-9f5e-4a57-8d4f-2f0a4f0b6c11");
            case DATE -> LocalDate.parse("2026-01-31");
            case DATE_TIME -> Instant.parse("2026-01-31T12:30:00Z");
            case DURATION -> Duration.ofSeconds(90);
        };
    }
}
