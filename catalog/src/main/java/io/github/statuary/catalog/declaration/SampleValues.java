package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.declaration.Sample.Elements;
import io.github.statuary.catalog.declaration.Sample.Member;
import io.github.statuary.catalog.declaration.Sample.Members;
import io.github.statuary.catalog.declaration.Sample.Single;
import io.github.statuary.catalog.declaration.Sample.Unknown;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads samples as values of the JDK.
 *
 * @param wrong gets each part that is no value of its type
 * @param <P> the kind of place
 */
public record SampleValues<P>(Wrong<P> wrong) {

    /** Takes samples that are no values of their type. */
    @FunctionalInterface
    public interface Wrong<P> {
        /**
         * Takes one of them.
         *
         * @param expected the values of the type, in words
         */
        void accept(Sample<P> sample, String expected);
    }

    /** The value; if a part of it is wrong, none or the rest of it. */
    public Optional<Object> of(FieldType type, Sample<P> sample) {
        if (sample instanceof Unknown) {
            return Optional.empty();
        }
        if (type instanceof ListOf list && sample instanceof Elements<P> elements) {
            return Optional.of(list(list.element(), elements));
        }
        if (type instanceof MapOf map && sample instanceof Members<P> members) {
            return Optional.of(map(map.value(), members));
        }
        Optional<Object> value = sample instanceof Single<P> single ? single(type, single) : Optional.empty();
        if (value.isEmpty()) {
            wrong.accept(sample, expected(type));
        }
        return value;
    }

    private List<Object> list(FieldType type, Elements<P> elements) {
        List<Object> values = new ArrayList<>();
        elements.elements().forEach(element -> of(type, element).ifPresent(values::add));
        return List.copyOf(values);
    }

    private Map<String, Object> map(FieldType type, Members<P> members) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Member<P> member : members.members()) {
            of(type, member.value()).ifPresent(value -> values.put(member.name().text(), value));
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
        return type instanceof ListOf ? "a list" : "a map";
    }
}
