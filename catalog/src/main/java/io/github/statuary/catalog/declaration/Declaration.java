package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.declaration.Value.Detail;
import io.github.statuary.catalog.declaration.Value.Example;
import io.github.statuary.catalog.declaration.Value.Flag;
import io.github.statuary.catalog.declaration.Value.Numeral;
import io.github.statuary.catalog.declaration.Value.Texts;
import io.github.statuary.catalog.declaration.Value.TypeOfField;
import io.github.statuary.catalog.model.LogLevel;
import io.github.statuary.catalog.model.LogPolicy;
import io.github.statuary.catalog.model.Retryable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A status, problem, object or field, as one or several files or an annotation declare it.
 *
 * @param name the code, the slug, or the name of the object or member
 * @param values the value of every known key: of the right kind, or a hole
 * @param fields the fields of a problem or object
 * @param <P> the kind of place
 */
public record Declaration<P>(Text<P> name, Map<Key, Value<P>> values, List<Declaration<P>> fields) {

    public Declaration {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        fields = List.copyOf(fields);
    }

    /** The place of its first declaration. */
    public P place() {
        return name.place();
    }

    /** Whether the key is there, with any value. */
    public boolean has(Key key) {
        return values.containsKey(key);
    }

    /** The text of a key that takes text. */
    public Optional<Text<P>> text(Key key) {
        Value<P> value = values.get(key);
        if (value instanceof Detail<P> detail) {
            return Optional.of(detail.source());
        }
        if (value instanceof TypeOfField<P> type) {
            return Optional.of(type.source());
        }
        return value instanceof Text<P> text ? Optional.of(text) : Optional.empty();
    }

    /** The text alone, without the line break that ends a block of YAML. */
    public Optional<String> string(Key key) {
        return text(key).map(Text::text).map(String::strip);
    }

    /** The number of a key that takes one. */
    public Optional<Numeral<P>> number(Key key) {
        return values.get(key) instanceof Numeral<P> number ? Optional.of(number) : Optional.empty();
    }

    /** The flag of a key that takes one. */
    public Optional<Flag<P>> flag(Key key) {
        return values.get(key) instanceof Flag<P> flag ? Optional.of(flag) : Optional.empty();
    }

    /** The flag, or the default if the key is missing. */
    public boolean flag(Key key, boolean otherwise) {
        return flag(key).map(Flag::isTrue).orElse(otherwise);
    }

    /** The texts of a list. */
    public List<Text<P>> texts(Key key) {
        return values.get(key) instanceof Texts<P> texts ? texts.elements() : List.of();
    }

    /** The detail of a problem. */
    public Optional<Detail<P>> detail() {
        return values.get(Key.DETAIL) instanceof Detail<P> detail ? Optional.of(detail) : Optional.empty();
    }

    /** The members of an example. */
    public Optional<Sample.Members<P>> example() {
        return values.get(Key.EXAMPLE) instanceof Example<P> example
                ? Optional.of(example.members())
                : Optional.empty();
    }

    /** Whether a client may send the request again, if that is declared. */
    public Optional<Retryable> retryable() {
        return flag(Key.RETRYABLE)
                .map(flag -> Retryable.of(flag.isTrue()))
                .or(() -> string(Key.RETRYABLE).flatMap(Retryable::find));
    }

    /** How the answer is logged, as far as it is declared. */
    public LogPolicy log() {
        return new LogPolicy(
                string(Key.LOG_LEVEL).flatMap(LogLevel::find),
                flag(Key.LOG_TRACE).map(Flag::isTrue));
    }

    /** Whether this is a problem that is no longer sent. */
    public boolean isRetired() {
        return flag(Key.RETIRED, false);
    }

    /** The type of a field. */
    public Optional<TypeOfField<P>> fieldType() {
        return values.get(Key.FIELD_TYPE) instanceof TypeOfField<P> type ? Optional.of(type) : Optional.empty();
    }

    /** This declaration, with its keys and fields replaced by those of a later one. What is retired stays so. */
    public Declaration<P> refinedBy(Declaration<P> later) {
        Map<Key, Value<P>> refined = new EnumMap<>(Key.class);
        refined.putAll(values);
        refined.putAll(later.values);
        if (isRetired()) {
            refined.put(Key.RETIRED, Objects.requireNonNull(values.get(Key.RETIRED)));
        }
        Map<String, Declaration<P>> allFields = new LinkedHashMap<>();
        fields.forEach(field -> allFields.put(field.name.text(), field));
        later.fields.forEach(field -> allFields.put(field.name.text(), field));
        return new Declaration<>(name, refined, List.copyOf(allFields.values()));
    }
}
