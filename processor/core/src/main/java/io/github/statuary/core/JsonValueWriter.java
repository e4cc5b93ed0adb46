package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Writes the values of one problem as JSON: which Java value becomes which JSON value. It never throws, whatever the values are:
 * what cannot be written becomes null.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JsonValueWriter {

    private static final int DEEPEST = 64;

    /** The end of endless structures, in characters; a value counts as {@link #VALUE} of them whatever it is. */
    private static final int MOST = 2_000_000;

    private static final int VALUE = 16;

    private JsonBuffer out;
    private int left = MOST;

    /** A text of the problem as {@link JsonText} writes it; null has no form. */
    byte[] encoded(String text) {
        if (text == null) {
            return null;
        }
        left -= text.length();
        return JsonText.encoded(text);
    }

    /** A value of anybody's making, whose methods may do anything. */
    byte[] bytesOf(Object value, int depth) {
        String literal = literal(value);
        if (literal != null) {
            left -= VALUE;
            return literal.getBytes(StandardCharsets.US_ASCII);
        }
        JsonBuffer outer = out;
        try {
            out = new JsonBuffer();
            value(value, depth);
            return out.toBytes();
        } finally {
            out = outer;
        }
    }

    private void value(Object value, int depth) {
        int start = out.size();
        left -= VALUE;
        try {
            if (!scalar(value) && (depth > DEEPEST || !structure(value, depth))) {
                text(depth > DEEPEST ? null : value.toString());
            }
        } catch (Throwable hostile) {
            out.truncate(start);
            out.json("null");
        }
    }

    private boolean scalar(Object value) {
        String literal = literal(value);
        if (literal != null) {
            out.json(literal);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else {
            return false;
        }
        return true;
    }

    /** A number, a boolean or null as JSON has it, or null for any other value: of a subclass of the big numbers nobody knows. */
    private static String literal(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue()) ? value.toString() : "null";
        }
        boolean literal = value == null
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof Short
                || value instanceof Byte
                || value.getClass() == BigDecimal.class
                || value.getClass() == BigInteger.class;
        return literal ? String.valueOf(value) : null;
    }

    private void text(String text) {
        if (text == null) {
            out.json("null");
        } else {
            left -= text.length();
            out.string(text);
        }
    }

    private boolean structure(Object value, int depth) {
        if (value instanceof Optional<?> optional) {
            value(optional.orElse(null), depth + 1);
        } else if (value instanceof OptionalInt number) {
            value(number.isPresent() ? number.getAsInt() : null, depth + 1);
        } else if (value instanceof OptionalLong number) {
            value(number.isPresent() ? number.getAsLong() : null, depth + 1);
        } else if (value instanceof OptionalDouble number) {
            value(number.isPresent() ? number.getAsDouble() : null, depth + 1);
        } else if (value instanceof Problem problem) {
            out.json(JsonWriter.bytesOf(problem, this, depth));
        } else if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof Iterable<?> iterable && !(value instanceof Path)) {
            array(iterable.iterator(), depth);
        } else if (value instanceof Object[] array) {
            array(Arrays.asList(array).iterator(), depth);
        } else {
            return primitives(value, depth);
        }
        return true;
    }

    private void object(Map<?, ?> map, int depth) {
        int start = out.size();
        Set<String> names = new HashSet<>();
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (left > 0 && entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            String name = Members.wellFormed(String.valueOf(entry.getKey()));
            left -= VALUE;
            if (names.add(name)) {
                out.json(',');
                text(name);
                out.json(':');
                value(entry.getValue(), depth + 1);
            }
        }
        enclose(start, '{', '}');
    }

    private void array(Iterator<?> elements, int depth) {
        int start = out.size();
        while (left > 0 && elements.hasNext()) {
            out.json(',');
            value(elements.next(), depth + 1);
        }
        enclose(start, '[', ']');
    }

    /** Makes a structure of elements that each have a comma in front. */
    private void enclose(int start, char open, char close) {
        if (out.size() == start) {
            out.json(open);
        } else {
            out.replace(start, open);
        }
        out.json(close);
    }

    private boolean primitives(Object value, int depth) {
        if (value instanceof int[] array) {
            joined(Arrays.toString(array));
        } else if (value instanceof long[] array) {
            joined(Arrays.toString(array));
        } else if (value instanceof short[] array) {
            joined(Arrays.toString(array));
        } else if (value instanceof byte[] array) {
            joined(Arrays.toString(array));
        } else if (value instanceof boolean[] array) {
            joined(Arrays.toString(array));
        } else if (value instanceof char[] array) {
            text(new String(array));
        } else if (value instanceof double[] array) {
            List<Double> boxed = new ArrayList<>(array.length);
            for (double element : array) {
                boxed.add(element);
            }
            array(boxed.iterator(), depth);
        } else if (value instanceof float[] array) {
            List<Float> boxed = new ArrayList<>(array.length);
            for (float element : array) {
                boxed.add(element);
            }
            array(boxed.iterator(), depth);
        } else {
            return false;
        }
        return true;
    }

    private void joined(String array) {
        out.json(array.replace(" ", ""));
    }
}
