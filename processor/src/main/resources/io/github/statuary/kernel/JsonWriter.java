package io.github.statuary.kernel;

import io.github.statuary.GeneratedByStatuary;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

    private static final byte[] TYPE = name("type");
    private static final byte[] TITLE = name("title");
    private static final byte[] STATUS = name("status");
    private static final byte[] DETAIL = name("detail");
    private static final byte[] INSTANCE = name("instance");

    private static final int DEEPEST = 64;

    /** The end of endless structures, in characters; a value counts as {@link #VALUE} of them whatever it is. */
    private static final int MOST = 2_000_000;

    private static final int VALUE = 16;

    private final JsonBuffer out;
    private int left = MOST;

    private JsonWriter(JsonBuffer out) {
        this.out = out;
    }

    /** By {@code concat}: the first {@code +} of a JVM that is not constant takes longer than the first response. */
    private static byte[] name(String name) {
        return ",\"".concat(name).concat("\":").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] bytesOf(Problem problem) {
        JsonWriter writer = new JsonWriter(new JsonBuffer(JsonSize.of(problem)));
        writer.problem(problem, 0);
        return writer.out.toBytes();
    }

    private void problem(Problem problem, int depth) {
        int start = out.size();
        if (!problem.isBlank()) {
            out.json(TYPE);
            uri(problem.type());
        }
        if (problem.title() != null) {
            out.json(TITLE);
            text(problem.title());
        }
        out.json(STATUS);
        out.number(problem.status());
        if (problem.detail() != null) {
            out.json(DETAIL);
            text(problem.detail());
        }
        if (problem.instance() != null) {
            out.json(INSTANCE);
            uri(problem.instance());
        }
        for (Map.Entry<String, Object> member : Members.of(problem.extensions()).entries().entrySet()) {
            out.json(',');
            out.string(member.getKey());
            out.json(':');
            value(member.getValue(), depth + 1);
        }
        enclose(start, '{', '}');
    }

    private void uri(URI uri) {
        String text = uri.toString();
        int plain = JsonBuffer.plainEnd(text, 0);
        if (plain == text.length()) {
            out.string(text, plain);
        } else {
            out.string(HeaderSyntax.ascii(uri));
        }
    }

    /** Writes a value of anybody's making, whose methods may do anything. */
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
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Integer number) {
            out.number(number);
        } else if (value == null || isLiteral(value)) {
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

    /** Whether {@code toString()} gives JSON; of a subclass of the big numbers nobody knows. */
    private static boolean isLiteral(Object value) {
        return value instanceof Long
                || value instanceof Boolean
                || value instanceof Short
                || value instanceof Byte
                || value.getClass() == BigDecimal.class
                || value.getClass() == BigInteger.class;
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
