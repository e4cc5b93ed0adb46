package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Reads a JSON object (RFC 8259) that another server wrote: strict, without recursion, within limits. A text is a {@link String}, a
 * number an {@link Integer}, else a {@link Long}, else a {@link BigDecimal}; arrays and objects are unmodifiable lists and maps in
 * their order. Of equal names the last one counts, and a lone surrogate becomes U+FFFD.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class UpstreamJson {

    private static final int DEEPEST = 32;
    private static final int MOST_MEMBERS = 256;
    private static final int MOST_VALUES = 4_096;
    private static final int LONGEST_NUMBER = 64;
    private static final int LARGEST_EXPONENT = 999;

    /** As many digits as a {@code long} has at least. */
    private static final int DIGITS_OF_LONG = 18;

    private static final int BITS_OF_LONG = 63;

    /** What {@link #next()} gives behind the last character; no value begins with it. */
    private static final char END = '\0';

    /** In the place of a value: an array or object has begun, and its first value comes next. */
    private static final Object BEGUN = new Object();

    private final String text;
    private int at;
    private int values;

    /** The arrays and objects that have begun, the outermost first. */
    private final Container[] open = new Container[DEEPEST];

    private int depth;

    private UpstreamJson(String text) {
        this.text = text;
    }

    /**
     * The members of the object that the text is.
     *
     * @return a map that the caller may change; null if the text is no object, malformed, or beyond a limit
     */
    static Map<String, Object> object(String text) {
        UpstreamJson json = new UpstreamJson(text);
        try {
            return json.next() == '{' ? json.outermost() : null;
        } catch (Malformed other) {
            return null;
        }
    }

    private Map<String, Object> outermost() throws Malformed {
        Container outermost = new Container(true);
        Object value = begun(outermost);
        while (depth > 0) {
            if (value == BEGUN) {
                value = value();
            } else {
                Container innermost = open[depth - 1];
                innermost.add(value);
                if (isFollowed(innermost)) {
                    value = value();
                } else {
                    depth--;
                    value = innermost.toValue();
                }
            }
        }
        next();
        if (at < text.length()) {
            throw new Malformed();
        }
        return outermost.members;
    }

    /** A whole value, or {@link #BEGUN}. */
    private Object value() throws Malformed {
        if (++values >= MOST_VALUES) {
            throw new Malformed();
        }
        char first = next();
        return switch (first) {
            case '{' -> begun(new Container(true));
            case '[' -> begun(new Container(false));
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number(first);
        };
    }

    private Object begun(Container container) throws Malformed {
        if (depth == DEEPEST) {
            throw new Malformed();
        }
        at++;
        if (next() == container.end()) {
            at++;
            return container.toValue();
        }
        open[depth++] = container;
        if (container.isObject()) {
            container.name = name();
        }
        return BEGUN;
    }

    /** Whether another value follows in the container; if not, its end is read. */
    private boolean isFollowed(Container container) throws Malformed {
        char next = next();
        at++;
        if (next == container.end()) {
            return false;
        }
        if (next != ',') {
            throw new Malformed();
        }
        if (container.isObject()) {
            container.name = name();
        }
        return true;
    }

    private String name() throws Malformed {
        if (next() != '"') {
            throw new Malformed();
        }
        String name = string();
        if (next() != ':') {
            throw new Malformed();
        }
        at++;
        return name;
    }

    private Object literal(String word, Object value) throws Malformed {
        if (!text.startsWith(word, at)) {
            throw new Malformed();
        }
        at += word.length();
        return value;
    }

    private String string() throws Malformed {
        int start = ++at;
        while (true) {
            char c = current();
            if (c == '"') {
                return text.substring(start, at++);
            }
            if (c == '\\') {
                return escaped(start);
            }
            if (c < ' ') {
                throw new Malformed();
            }
            at++;
        }
    }

    private String escaped(int start) throws Malformed {
        StringBuilder string = new StringBuilder(at - start + 32).append(text, start, at);
        while (true) {
            char c = current();
            at++;
            if (c == '"') {
                return wellFormed(string.toString());
            }
            if (c < ' ') {
                throw new Malformed();
            }
            string.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() throws Malformed {
        char c = current();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw new Malformed();
        };
    }

    private char unit() throws Malformed {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char c = current();
            at++;
            int digit = c > 'f' ? -1 : Character.digit(c, 16);
            if (digit < 0) {
                throw new Malformed();
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    /** The text with U+FFFD for each lone surrogate. */
    static String wellFormed(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, '\uFFFD');
            }
        }
        return changed == null ? text : changed.toString();
    }

    private Number number(char first) throws Malformed {
        int start = at;
        if (first == '-') {
            at++;
        }
        int digits = at;
        digits();
        if (text.charAt(digits) == '0' && at > digits + 1) {
            throw new Malformed();
        }
        boolean whole = true;
        if (is('.')) {
            at++;
            digits();
            whole = false;
        }
        if (is('e') || is('E')) {
            at++;
            if (is('+') || is('-')) {
                at++;
            }
            exponent();
            whole = false;
        }
        if (at - start > LONGEST_NUMBER) {
            throw new Malformed();
        }
        String number = text.substring(start, at);
        if (!whole) {
            return new BigDecimal(number);
        }
        return at - digits <= DIGITS_OF_LONG ? narrowed(Long.parseLong(number)) : large(new BigDecimal(number));
    }

    private static Number narrowed(long number) {
        int narrow = (int) number;
        return narrow == number ? (Number) narrow : (Number) number;
    }

    private static Number large(BigDecimal number) {
        return number.unscaledValue().bitLength() <= BITS_OF_LONG ? (Number) number.longValue() : number;
    }

    private void exponent() throws Malformed {
        int start = at;
        digits();
        int exponent = 0;
        for (int i = start; i < at && exponent <= LARGEST_EXPONENT; i++) {
            exponent = 10 * exponent + text.charAt(i) - '0';
        }
        if (exponent > LARGEST_EXPONENT) {
            throw new Malformed();
        }
    }

    private void digits() throws Malformed {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw new Malformed();
        }
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** The character at this place of a string, which goes on. */
    private char current() throws Malformed {
        if (at >= text.length()) {
            throw new Malformed();
        }
        return text.charAt(at);
    }

    /** The next character that is no blank, at which this stays; {@link #END} behind the last one. */
    private char next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        return END;
    }

    /** An array or object while it is read. */
    @GeneratedByStatuary
    private static final class Container {

        private final Map<String, Object> members;
        private final List<Object> elements;
        private int size;

        /** The name of the member that is read. */
        private String name;

        Container(boolean object) {
            members = object ? new LinkedHashMap<>() : null;
            elements = object ? null : new ArrayList<>();
        }

        boolean isObject() {
            return members != null;
        }

        char end() {
            return members != null ? '}' : ']';
        }

        void add(Object value) throws Malformed {
            if (members == null) {
                elements.add(value);
            } else if (++size <= MOST_MEMBERS) {
                members.put(name, value);
            } else {
                throw new Malformed();
            }
        }

        Object toValue() {
            return members == null ? Collections.unmodifiableList(elements) : Collections.unmodifiableMap(members);
        }
    }

    /** The text is no JSON, or beyond a limit. */
    @GeneratedByStatuary
    private static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed() {
            super(null, null, false, false);
        }
    }
}
