package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.declaration.Sample.Elements;
import io.github.statuary.catalog.declaration.Sample.Member;
import io.github.statuary.catalog.declaration.Sample.Members;
import io.github.statuary.catalog.declaration.Sample.Single;
import io.github.statuary.catalog.declaration.Sample.Unknown;
import io.github.statuary.catalog.declaration.Value.TypeOfField;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.Visibility;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads samples as values of the JDK.
 *
 * @param objects the declared objects by name
 * @param wrong gets each part that is no value of its type
 * @param <P> the kind of place
 */
public record SampleValues<P>(Map<String, Declaration<P>> objects, Wrong<P> wrong) {

    /** Takes samples that are no values of their type. */
    @FunctionalInterface
    public interface Wrong<P> {
        /**
         * Takes one of them.
         *
         * @param member the name of the member
         * @param expected the values of the type, in words
         */
        void accept(String member, Sample<P> sample, String expected);

        /** Takes the members of an object, whose names may be wrong. */
        default void names(Declaration<P> owner, Members<P> members) {}
    }

    /** The value; if a part of it is wrong, none or the rest of it. */
    private Optional<Object> of(String name, FieldType type, Sample<P> sample) {
        if (sample instanceof Unknown) {
            return Optional.empty();
        }
        if (type instanceof ListOf list && sample instanceof Elements<P> elements) {
            return Optional.of(list(name, list.element(), elements));
        }
        if (type instanceof MapOf map && sample instanceof Members<P> members) {
            return Optional.of(map(name, map.value(), members));
        }
        if (type instanceof ObjectOf object) {
            Declaration<P> owner = objects.get(object.name());
            if (owner == null) {
                return Optional.empty();
            }
            if (sample instanceof Members<P> members) {
                return Optional.of(members(owner, members));
            }
        }
        Optional<Object> value = sample instanceof Single<P> single ? single(type, single) : Optional.empty();
        if (value.isEmpty()) {
            wrong.accept(name, sample, expected(type));
        }
        return value;
    }

    /** The values of the fields of a problem or object, in the order of the sample. */
    public Map<String, Object> members(Declaration<P> owner, Members<P> members) {
        wrong.names(owner, members);
        Map<String, FieldType> types = new HashMap<>();
        for (Declaration<P> field : owner.fields()) {
            if (ProblemTypeBuilder.visibility(field) == Visibility.PUBLIC) {
                field.fieldType()
                        .flatMap(TypeOfField::type)
                        .ifPresent(type -> types.put(field.name().text(), type));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Member<P> member : members.members()) {
            String name = member.name().text();
            FieldType type = types.get(name);
            if (type != null) {
                of(name, type, member.value()).ifPresent(value -> values.put(name, value));
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private List<Object> list(String name, FieldType type, Elements<P> elements) {
        List<Object> values = new ArrayList<>();
        elements.elements().forEach(element -> of(name, type, element).ifPresent(values::add));
        return List.copyOf(values);
    }

    private Map<String, Object> map(String name, FieldType type, Members<P> members) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Member<P> member : members.members()) {
            of(name, type, member.value())
                    .ifPresent(value -> values.put(member.name().text(), value));
        }
        return Collections.unmodifiableMap(values);
    }

    private static Optional<Object> single(FieldType type, Single<?> single) {
        if (type instanceof Enumeration enumeration) {
            boolean isWord =
                    single.kind() == Single.Kind.TEXT && enumeration.words().contains(single.text());
            return isWord ? Optional.of(single.text()) : Optional.empty();
        }
        return type instanceof Scalar scalar ? ScalarSample.value(scalar, single) : Optional.empty();
    }

    private static String expected(FieldType type) {
        if (type instanceof Enumeration enumeration) {
            return "one of " + String.join(", ", enumeration.words());
        }
        if (type instanceof Scalar scalar) {
            return ScalarSample.expected(scalar);
        }
        if (type instanceof ObjectOf object) {
            return "a map of the fields of " + object.name();
        }
        return type instanceof ListOf ? "a list" : "a map";
    }
}
