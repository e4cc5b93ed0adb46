package io.github.statuary.processor.generate.upstream;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.processor.generate.problem.NestedEnum;
import io.github.statuary.processor.generate.text.Expression;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.UpstreamObjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Examples of the values of fields, as Java expressions with full names: those of the catalog, or others.
 *
 * @param packageName the package of the classes
 * @param objects the objects of the catalog
 * @param own whether the package has a class for each problem type and object; else words are texts, and objects are maps
 */
record SampleValue(String packageName, UpstreamObjects objects, boolean own) {

    /** What the class of the samples has or imports. */
    private static final Set<String> OTHERS =
            Set.of("Generated", "GeneratedByStatuary", "List", "Map", "Response", "StandardCharsets");

    /**
     * The example; empty for an optional field that the catalog's example leaves out.
     *
     * @param owner the simple name of the class that has the field
     * @param example the values of the owner's fields, if the catalog has some
     */
    Optional<Expression> of(Field field, String owner, Optional<? extends Map<?, ?>> example) {
        Object given = example.map(members -> members.get(field.name())).orElse(null);
        if (given == null && example.isPresent() && !field.required()) {
            return Optional.empty();
        }
        return Optional.of(of(field, owner, field.type(), given == null ? sample(field.type()) : given));
    }

    private Expression of(Field field, String owner, FieldType type, Object value) {
        if (type instanceof ListOf list) {
            List<Expression> elements = new ArrayList<>();
            ((List<?>) value).forEach(each -> elements.add(of(field, owner, list.element(), each)));
            return Expression.call("java.util.List.of", elements);
        }
        if (type instanceof MapOf map) {
            List<Expression> entries = new ArrayList<>();
            ((Map<?, ?>) value)
                    .forEach((key, each) -> entries.add(Expression.call(
                            "java.util.Map.entry",
                            Expression.of(JavaText.literal(key.toString())),
                            of(field, owner, map.value(), each))));
            // in an order that stays the same
            return Expression.call("new java.util.TreeMap<>", Expression.call("java.util.Map.ofEntries", entries));
        }
        if (type instanceof ObjectOf object) {
            return of(objects.type(object), (Map<?, ?>) value);
        }
        if (type instanceof Enumeration words) {
            return Expression.of(own ? constant(field, owner, words, value) : JavaText.literal(value.toString()));
        }
        return scalar((Scalar) type, value.toString());
    }

    private Expression of(ObjectType object, Map<?, ?> members) {
        String record = object.className();
        List<Expression> arguments = new ArrayList<>();
        for (Field field : object.fields()) {
            Optional<Expression> value = of(field, record, Optional.of(members));
            if (own) {
                arguments.add(value.orElse(Expression.of("null")));
            } else if (field.isPublic() && value.isPresent()) {
                arguments.add(Expression.of(JavaText.literal(field.name())));
                arguments.add(value.get());
            }
        }
        return Expression.call(own ? "new " + named(record) : "Problem.members", arguments);
    }

    private String constant(Field field, String owner, Enumeration words, Object word) {
        String name = NestedEnum.name(field, ClassName.get("", owner)).simpleName();
        return named(owner) + "." + name + "."
                + words.constants().get(words.words().indexOf(word.toString()));
    }

    /** How the class of the samples calls a type of its package. */
    String named(String simpleName) {
        return OTHERS.contains(simpleName) ? packageName + "." + simpleName : simpleName;
    }

    private static Expression scalar(Scalar scalar, String text) {
        Expression literal = Expression.of(JavaText.literal(text));
        return switch (scalar) {
            case STRING -> literal;
            case BOOLEAN, INT, DOUBLE -> Expression.of(text);
            case LONG -> Expression.of(text + "L");
            case DECIMAL -> Expression.call("new java.math.BigDecimal", literal);
            case URI -> Expression.call("java.net.URI.create", literal);
            case UUID -> Expression.call("java.util.UUID.fromString", literal);
            case DATE -> Expression.call("java.time.LocalDate.parse", literal);
            case DATE_TIME -> Expression.call("java.time.Instant.parse", literal);
            case DURATION -> Expression.call("java.time.Duration.parse", literal);
        };
    }

    /** A value for a field of which the catalog has no example. */
    private Object sample(FieldType type) {
        if (type instanceof ListOf list) {
            return List.of(sample(list.element()));
        }
        if (type instanceof MapOf map) {
            return Map.of("key", sample(map.value()));
        }
        if (type instanceof ObjectOf object) {
            return members(objects.type(object));
        }
        return type instanceof Enumeration words ? words.words().get(0) : ((Scalar) type).sample();
    }

    /** As in the documents, an object has no optional objects in it. */
    private Map<String, Object> members(ObjectType object) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Field field : object.fields()) {
            if (field.isPublic() && (field.required() || !(field.type().innermost() instanceof ObjectOf))) {
                members.put(field.name(), sample(field.type()));
            }
        }
        return members;
    }
}
