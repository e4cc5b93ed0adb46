package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.Generated;

/**
 * The header fields of a response: immutable, in order, each name with its values. Names are looked up without regard to
 * case. What gets in has been checked by the rules of RFC 9110 section 5.5, so no value can break out of its field.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class HeaderFields extends AbstractMap<String, List<String>> implements Serializable {

    static final HeaderFields NONE = new HeaderFields(new LinkedHashMap<>());

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, List<String>> fields;

    private HeaderFields(LinkedHashMap<String, List<String>> fields) {
        this.fields = fields;
    }

    static HeaderFields of(String name, String value) {
        return NONE.with(name, value);
    }

    static HeaderFields of(Map<String, List<String>> fields) {
        HeaderFields checked = NONE;
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            for (String value : field.getValue()) {
                checked = checked.with(field.getKey(), value);
            }
        }
        return checked;
    }

    /** These fields and one value more. */
    HeaderFields with(String name, String value) {
        HeaderSyntax.checkName(name);
        HeaderSyntax.checkValue(name, value);
        String key = spelling(name);
        List<String> values = new ArrayList<>(fields.getOrDefault(key, List.of()));
        values.add(value);
        return set(key, List.copyOf(values));
    }

    /** These fields with this value as the only one of its name. */
    HeaderFields withOnly(String name, String value) {
        HeaderSyntax.checkName(name);
        HeaderSyntax.checkValue(name, value);
        return set(spelling(name), List.of(value));
    }

    /** These fields and those values of the others that are not here yet. */
    HeaderFields withAll(HeaderFields others) {
        HeaderFields all = this;
        for (Map.Entry<String, List<String>> field : others.fields.entrySet()) {
            List<String> present = fields.getOrDefault(spelling(field.getKey()), List.of());
            for (String value : field.getValue()) {
                if (!present.contains(value)) {
                    all = all.with(field.getKey(), value);
                }
            }
        }
        return all;
    }

    HeaderFields without(String name) {
        if (!containsKey(name)) {
            return this;
        }
        LinkedHashMap<String, List<String>> copy = new LinkedHashMap<>(fields);
        copy.remove(spelling(name));
        return new HeaderFields(copy);
    }

    /** The first value of a field that must be there. */
    String first(String name) {
        List<String> values = get(name);
        if (values == null) {
            throw new IllegalArgumentException("The status requires the header " + name);
        }
        return values.get(0);
    }

    /** The elements of a list field that must be there, which may be in one value or in several. */
    List<String> elements(String name) {
        first(name);
        List<String> elements = new ArrayList<>();
        for (String value : get(name)) {
            for (String element : value.split(",")) {
                if (!element.isBlank()) {
                    elements.add(element.strip());
                }
            }
        }
        return elements;
    }

    private HeaderFields set(String name, List<String> values) {
        LinkedHashMap<String, List<String>> copy = new LinkedHashMap<>(fields);
        copy.put(name, values);
        return new HeaderFields(copy);
    }

    /** The name as the first field of that name spelt it. */
    private String spelling(String name) {
        for (String known : fields.keySet()) {
            if (known.equalsIgnoreCase(name)) {
                return known;
            }
        }
        return name;
    }

    @Override
    public List<String> get(Object name) {
        return name instanceof String text ? fields.get(spelling(text)) : null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super List<String>> action) {
        fields.forEach(action);
    }

    @Override
    public Set<Map.Entry<String, List<String>>> entrySet() {
        return Collections.unmodifiableMap(fields).entrySet();
    }
}
