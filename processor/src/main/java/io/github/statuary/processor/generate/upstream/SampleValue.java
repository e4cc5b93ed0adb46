package io.github.statuary.processor.generate.upstream;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.processor.generate.problem.NestedEnum;
import io.github.statuary.processor.generate.text.JavaText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Examples of the values of a problem type's fields, as Java expressions with full names: those of the catalog, or others.
 *
 * @param enums the class that has the enums of the fields; words are texts if it is empty
 */
record SampleValue(ProblemType problem, String enums) {

    /** The example; empty for an optional field that the catalog's example leaves out. */
    Optional<String> of(Field field) {
        Optional<Map<String, Object>> example = problem.documentation().example();
        Object given = example.map(members -> members.get(field.name())).orElse(null);
        if (given == null && example.isPresent() && !field.required()) {
            return Optional.empty();
        }
        return Optional.of(of(field, field.type(), given == null ? sample(field.type()) : given));
    }

    private String of(Field field, FieldType type, Object value) {
        if (type instanceof ListOf list) {
            return ((List<?>) value)
                    .stream()
                            .map(each -> of(field, list.element(), each))
                            .collect(Collectors.joining(", ", "java.util.List.of(", ")"));
        }
        if (type instanceof MapOf map) {
            // in an order that stays the same
            return ((Map<?, ?>) value)
                    .entrySet().stream()
                            .map(each -> "java.util.Map.entry("
                                    + JavaText.literal(each.getKey().toString()) + ", "
                                    + of(field, map.value(), each.getValue()) + ")")
                            .collect(
                                    Collectors.joining(", ", "new java.util.TreeMap<>(java.util.Map.ofEntries(", "))"));
        }
        if (type instanceof Enumeration words) {
            return enums.isEmpty()
                    ? JavaText.literal(value.toString())
                    : enums + "."
                            + NestedEnum.name(field, ClassName.get("", enums)).simpleName() + "."
                            + words.constants().get(words.words().indexOf(value.toString()));
        }
        return expression((Scalar) type, value.toString());
    }

    private static String expression(Scalar scalar, String text) {
        String literal = JavaText.literal(text);
        return switch (scalar) {
            case STRING -> literal;
            case BOOLEAN, INT, DOUBLE -> text;
            case LONG -> text + "L";
            case DECIMAL -> "new java.math.BigDecimal(" + literal + ")";
            case URI -> "java.net.URI.create(" + literal + ")";
            case UUID -> "java.util.UUID.fromString(" + literal + ")";
            case DATE -> "java.time.LocalDate.parse(" + literal + ")";
            case DATE_TIME -> "java.time.Instant.parse(" + literal + ")";
            case DURATION -> "java.time.Duration.parse(" + literal + ")";
        };
    }

    /** A value for a field of which the catalog has no example. */
    private static Object sample(FieldType type) {
        if (type instanceof ListOf list) {
            return List.of(sample(list.element()));
        }
        if (type instanceof MapOf map) {
            return Map.of("key", sample(map.value()));
        }
        return type instanceof Enumeration words ? words.words().get(0) : ((Scalar) type).sample();
    }
}
