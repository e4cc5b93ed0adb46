package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Values for members: those of the catalog's example, or others. */
final class SampleValues {

    private final DocumentModel model;

    SampleValues(DocumentModel model) {
        this.model = model;
    }

    /** A value for each member, in the order of the declaration; an optional one has a value if the example has one, or is missing. */
    Map<String, Object> of(List<PublicMember> members, Optional<Map<String, Object>> example) {
        return of(members, example, Set.of());
    }

    private Map<String, Object> of(
            List<PublicMember> members, Optional<Map<String, Object>> example, Set<ObjectOf> outer) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (PublicMember member : members) {
            Object given = example.map(all -> all.get(member.name())).orElse(null);
            if (given != null) {
                values.put(member.name(), ordered(member.type(), given));
            } else if (member.required() || example.isEmpty() && !isObject(member.type())) {
                values.put(member.name(), of(member.type(), outer));
            }
        }
        return values;
    }

    /** An object may contain optional ones of its own kind without end. */
    private static boolean isObject(FieldType type) {
        return type.innermost() instanceof ObjectOf;
    }

    /** An example with the members of objects in the order in which a server sends them. */
    private Object ordered(FieldType type, Object given) {
        if (type instanceof ListOf list && given instanceof List<?> values) {
            return values.stream().map(each -> ordered(list.element(), each)).toList();
        }
        if (type instanceof MapOf map && given instanceof Map<?, ?> values) {
            Map<Object, Object> ordered = new LinkedHashMap<>();
            values.forEach((key, value) -> ordered.put(key, ordered(map.value(), value)));
            return ordered;
        }
        if (type instanceof ObjectOf object && given instanceof Map<?, ?> values) {
            Map<String, Object> named = new LinkedHashMap<>();
            values.forEach((name, value) -> named.put(name.toString(), value));
            return of(model.object(object).members(), Optional.of(named));
        }
        return given;
    }

    /** A list or map of objects is empty inside an object of the same kind, or there would be no end. */
    private Object of(FieldType type, Set<ObjectOf> outer) {
        boolean again = type.innermost() instanceof ObjectOf inner && outer.contains(inner);
        if (type instanceof ListOf list) {
            return again ? List.of() : List.of(of(list.element(), outer));
        }
        if (type instanceof MapOf map) {
            return again ? Map.of() : Map.of("key", of(map.value(), outer));
        }
        if (type instanceof ObjectOf object) {
            Set<ObjectOf> open = new HashSet<>(outer);
            open.add(object);
            return of(model.object(object).members(), Optional.empty(), open);
        }
        return type instanceof Enumeration words ? words.words().get(0) : of((Scalar) type);
    }

    private static Object of(Scalar scalar) {
        String text = scalar.sample();
        return switch (scalar) {
            case STRING -> text;
            case BOOLEAN -> Boolean.valueOf(text);
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case DOUBLE -> Double.valueOf(text);
            case URI -> URI.create(text);
            case UUID -> UUID.fromString(text);
            case DATE -> LocalDate.parse(text);
            case DATE_TIME -> Instant.parse(text);
            case DURATION -> Duration.parse(text);
        };
    }
}
