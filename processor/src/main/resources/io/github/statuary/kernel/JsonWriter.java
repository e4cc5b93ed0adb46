package io.github.statuary.kernel;

import io.github.statuary.GeneratedByStatuary;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Writes a problem as JSON: which Java value becomes which JSON value. It never throws, whatever the extension members are:
 * what cannot be written becomes null.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JsonWriter {

    private static final int DEEPEST = 64;

    /** How many values and characters of structures are written: more than a problem has, and the end of endless ones. */
    private static final int MOST = 1_000_000;

    private final JsonBuffer out;
    private int left = MOST;

    private JsonWriter(JsonBuffer out) {
        this.out = out;
    }

    static byte[] bytesOf(Problem problem) {
        JsonWriter writer = new JsonWriter(new JsonBuffer(JsonSize.of(problem)));
        writer.problem(problem, 0);
        return writer.out.toBytes();
    }

    private void problem(Problem problem, int depth) {
        out.json("{");
        if (!problem.isBlank()) {
            out.json("\"type\":");
            uri(problem.type());
            out.json(",");
        }
        if (problem.title() != null) {
            out.json("\"title\":");
            out.string(problem.title());
            out.json(",");
        }
        out.json("\"status\":");
        out.number(problem.status());
        if (problem.detail() != null) {
            out.json(",\"detail\":");
            out.string(problem.detail());
        }
        if (problem.instance() != null) {
            out.json(",\"instance\":");
            uri(problem.instance());
        }
        for (Map.Entry<String, Object> member : Members.of(problem.extensions()).entries().entrySet()) {
            out.json(",");
            out.string(member.getKey());
            out.json(":");
            value(member.getValue(), depth + 1);
        }
        out.json("}");
    }

    private void uri(URI uri) {
        out.string(uri.toASCIIString());
    }

    /** Writes a value of anybody's making, whose methods may do anything. */
    private void value(Object value, int depth) {
        int start = out.size();
        left--;
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
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            out.number(((Number) value).longValue());
        } else if (value == null || value instanceof Boolean || isDecimal(value)) {
            out.json(String.valueOf(value));
        } else if (value instanceof Double || value instanceof Float) {
            double real = ((Number) value).doubleValue();
            out.json(Double.isFinite(real) ? value.toString() : "null");
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else {
            return false;
        }
        return true;
    }

    /** Exactly these classes: of a subclass nobody knows the text. */
    private static boolean isDecimal(Object value) {
        return value.getClass() == BigDecimal.class || value.getClass() == BigInteger.class;
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
        } else if (value instanceof Problem problem) {
            problem(problem, depth);
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
        Set<String> names = new HashSet<>();
        out.json("{");
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (left-- > 0 && entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            String name = Members.wellFormed(String.valueOf(entry.getKey()));
            if (names.add(name)) {
                out.json(names.size() == 1 ? "" : ",");
                text(name);
                out.json(":");
                value(entry.getValue(), depth + 1);
            }
        }
        out.json("}");
    }

    private void array(Iterator<?> elements, int depth) {
        out.json("[");
        for (boolean first = true; left > 0 && elements.hasNext(); first = false) {
            out.json(first ? "" : ",");
            value(elements.next(), depth + 1);
        }
        out.json("]");
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
            array(Arrays.stream(array).iterator(), depth);
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
