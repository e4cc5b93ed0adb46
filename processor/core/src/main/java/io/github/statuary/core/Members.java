package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The extension members of a problem: immutable, in order, with checked names. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class Members extends AbstractMap<String, Object> implements Serializable {

    static final Members NONE = new Members(new LinkedHashMap<>(), true);

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Object> entries;

    /** Whether each name is plain text, which {@link Json.Text} copies. */
    private final boolean plainNames;

    private Members(LinkedHashMap<String, Object> entries, boolean plainNames) {
        this.entries = entries;
        this.plainNames = plainNames;
    }

    static Members of(Map<String, ?> members) {
        if (members instanceof Members checked) {
            return checked;
        }
        LinkedHashMap<String, Object> entries = new LinkedHashMap<>(members);
        boolean plain = true;
        for (String name : entries.keySet()) {
            plain &= isPlain(name);
        }
        return new Members(entries, plain);
    }

    /** The members that have a value, from names and values in turn. */
    static Members present(Object... namesAndValues) {
        LinkedHashMap<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                members.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return of(members);
    }

    Members with(String name, Object value) {
        boolean plain = isPlain(name) && plainNames;
        LinkedHashMap<String, Object> copy = new LinkedHashMap<>(entries);
        copy.put(name, value);
        return new Members(copy, plain);
    }

    @Override
    public Object get(Object name) {
        return entries.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return entries.containsKey(name);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return Collections.unmodifiableMap(entries).entrySet();
    }

    /** The entries without a view around them, for reading only. */
    Map<String, Object> entries() {
        return entries;
    }

    /** The name without lone surrogates, which cannot be written: two names that differ in them only would become one. */
    static String wellFormed(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    boolean plainNames() {
        return plainNames;
    }

    private static boolean isPlain(String name) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("An extension member has no name");
        }
        switch (name) {
            case "type", "title", "status", "detail", "instance" ->
                throw new IllegalArgumentException("'" + name + "' is a standard member, not an extension");
            default -> {
                if (Json.Text.encoded(name) == null) {
                    return true;
                }
                if (!name.equals(wellFormed(name))) {
                    throw new IllegalArgumentException("The name of an extension member is not well-formed Unicode");
                }
                return false;
            }
        }
    }

    /** What is stored in a serialized problem: a plain map whose values can all be stored. */
    private Object writeReplace() {
        LinkedHashMap<String, Object> stored = new LinkedHashMap<>(entries);
        for (Map.Entry<String, Object> member : stored.entrySet()) {
            member.setValue(storable(member.getValue()));
        }
        return stored;
    }

    private static Object storable(Object value) {
        try (ObjectOutputStream trial = new ObjectOutputStream(OutputStream.nullOutputStream())) {
            trial.writeObject(value);
            return value;
        } catch (IOException | RuntimeException | StackOverflowError notSerializable) {
            return text(value);
        }
    }

    private static String text(Object value) {
        try {
            return String.valueOf(value);
        } catch (RuntimeException | StackOverflowError hostile) {
            return null;
        }
    }
}
