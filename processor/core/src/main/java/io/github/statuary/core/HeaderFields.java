package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
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
        if (fields instanceof HeaderFields checked) {
            return checked;
        }
        HeaderFields copy = NONE;
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            for (String value : field.getValue()) {
                copy = copy.with(field.getKey(), value);
            }
        }
        return copy;
    }

    /** These fields and one value more. */
    HeaderFields with(String name, String value) {
        Syntax.checkName(name);
        Syntax.checkValue(name, value);
        String key = spelling(name);
        List<String> values = new ArrayList<>(fields.getOrDefault(key, List.of()));
        values.add(value);
        return set(key, List.copyOf(values));
    }

    /** These fields with this value as the only one of its name. */
    HeaderFields withOnly(String name, String value) {
        Syntax.checkName(name);
        Syntax.checkValue(name, value);
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

    /** The forms of RFC 9110 for header fields. Each method checks what it is given, or makes a value that is right. */
    @GeneratedByStatuary
    static final class Syntax {

        private static final long FIRST_SECOND = -62_167_219_200L; // 0000-01-01T00:00:00Z
        private static final long LAST_SECOND = 253_402_300_799L; // 9999-12-31T23:59:59Z
        private static final String DAYS = "MonTueWedThuFriSatSun";
        private static final String HEX = "0123456789ABCDEF";
        private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

        private Syntax() {}

        static void checkName(String name) {
            if (name == null || !isToken(name)) {
                throw new IllegalArgumentException("Not the name of a header: " + printable(name));
            }
        }

        static void checkValue(String name, String value) {
            if (value == null) {
                throw new IllegalArgumentException("Header " + name + " has no value");
            }
            int length = value.length();
            for (int i = 0; i < length; i++) {
                char c = value.charAt(i);
                boolean blank = c == ' ' || c == '\t';
                if (c < ' ' && !blank || c == 0x7F || c > 0xFF || blank && (i == 0 || i == length - 1)) {
                    throw new IllegalArgumentException(
                            "Header " + name + " has a character at index " + i + " that it must not have there: U+"
                                    + HEX.charAt(c >> 12) + HEX.charAt(c >> 8 & 0xF) + HEX.charAt(c >> 4 & 0xF)
                                    + HEX.charAt(c & 0xF));
                }
            }
        }

        /** One challenge: an authentication scheme, then its parameters if any (section 11.6.1). */
        static String challenge(String name, String challenge) {
            checkValue(name, challenge);
            int end = 0;
            while (end < challenge.length() && challenge.charAt(end) != ' ' && challenge.charAt(end) != ',') {
                end++;
            }
            if (!isToken(challenge.substring(0, end))) {
                throw new IllegalArgumentException("Header " + name + " does not begin with an authentication scheme");
            }
            return challenge;
        }

        /** The methods of {@code Allow} (section 10.2.1): tokens; none at all is legal. */
        static String methods(Collection<String> methods) {
            for (String method : elements("Allow", methods)) {
                if (!isToken(method)) {
                    throw new IllegalArgumentException("Header Allow lists what is not a method: " + printable(method));
                }
            }
            return String.join(", ", methods);
        }

        /** The protocols of {@code Upgrade} (section 7.8), at least one: a token, or two with a slash between. */
        static String protocols(Collection<String> protocols) {
            for (String protocol : someElements("Upgrade", protocols)) {
                int slash = protocol.indexOf('/');
                if (!isToken(protocol.substring(0, slash < 0 ? protocol.length() : slash))
                        || slash >= 0 && !isToken(protocol.substring(slash + 1))) {
                    throw new IllegalArgumentException(
                            "Header Upgrade lists what is not a protocol: " + printable(protocol));
                }
            }
            return String.join(", ", protocols);
        }

        /** The media ranges of {@code Accept} (section 12.5.1), at least one. */
        static String mediaRanges(Collection<String> ranges) {
            for (String range : someElements("Accept", ranges)) {
                int parameters = range.indexOf(';');
                String type =
                        parameters < 0 ? range : range.substring(0, parameters).stripTrailing();
                int slash = type.indexOf('/');
                if (slash < 0 || !isToken(type.substring(0, slash)) || !isToken(type.substring(slash + 1))) {
                    throw new IllegalArgumentException(
                            "Header Accept lists what is not a media type: " + printable(range));
                }
            }
            return String.join(", ", ranges);
        }

        /** The elements of a field whose value is a list. */
        static String list(String name, Collection<String> elements) {
            return switch (name) {
                case "Allow" -> methods(elements);
                case "Upgrade" -> protocols(elements);
                case "Accept" -> mediaRanges(elements);
                default -> throw new IllegalArgumentException("Header " + name + " is not known as a list");
            };
        }

        /** {@code Retry-After} in whole seconds, rounded up (section 10.2.3). */
        static String seconds(Duration delay) {
            if (delay == null || delay.isNegative()) {
                throw new IllegalArgumentException("Header Retry-After needs a delay of zero or more, not " + delay);
            }
            long seconds = delay.getSeconds();
            return Long.toString(delay.getNano() > 0 && seconds < Long.MAX_VALUE ? seconds + 1 : seconds);
        }

        /** A date in the one form that may be sent, rounded up to a second: {@code Sun, 06 Nov 1994 08:49:37 GMT} (5.6.7). */
        static String date(String name, Instant instant) {
            if (instant == null) {
                throw new IllegalArgumentException("Header " + name + " has no date");
            }
            long second = instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
            if (second < FIRST_SECOND || second > LAST_SECOND) {
                throw new IllegalArgumentException("Header " + name + " needs a year from 0 to 9999: " + instant);
            }
            String date = Instant.ofEpochSecond(second).toString(); // 1994-11-06T08:49:37Z
            int day = 3 * Math.floorMod(Math.floorDiv(second, 86_400L) + 3, 7); // 1970-01-01 was a Thursday
            int month = 3 * Integer.parseInt(date.substring(5, 7)) - 3;
            return DAYS.substring(day, day + 3) + ", " + date.substring(8, 10) + ' '
                    + MONTHS.substring(month, month + 3) + ' ' + date.substring(0, 4) + ' ' + date.substring(11, 19)
                    + " GMT";
        }

        /** {@code Content-Range} of a range that cannot be satisfied (section 14.4). */
        static String completeLength(long length) {
            if (length < 0) {
                throw new IllegalArgumentException(
                        "Header Content-Range needs a length of zero or more, not " + length);
            }
            return "bytes */" + length;
        }

        /** A URI reference in ASCII (section 10.2.2). */
        static String uri(String name, URI uri) {
            if (uri == null) {
                throw new IllegalArgumentException("Header " + name + " has no URI");
            }
            return ascii(uri);
        }

        /**
         * A URI in ASCII. {@link URI#toASCIIString()} composes characters first, even one with the end of an escape before it,
         * and fails of a lone surrogate, which is U+FFFD here.
         */
        static String ascii(URI uri) {
            String text = uri.toString();
            StringBuilder ascii = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); ) {
                int point = text.codePointAt(i);
                i += Character.charCount(point);
                if (point < 0x80) {
                    ascii.append((char) point);
                } else {
                    boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
                    for (byte octet :
                            Character.toString(surrogate ? 0xFFFD : point).getBytes(StandardCharsets.UTF_8)) {
                        ascii.append('%').append(HEX.charAt(octet >> 4 & 0xF)).append(HEX.charAt(octet & 0xF));
                    }
                }
            }
            return ascii.toString();
        }

        private static Collection<String> someElements(String name, Collection<String> elements) {
            if (elements != null && elements.isEmpty()) {
                throw new IllegalArgumentException("Header " + name + " needs at least one element");
            }
            return elements(name, elements);
        }

        private static Collection<String> elements(String name, Collection<String> elements) {
            if (elements == null) {
                throw new IllegalArgumentException("Header " + name + " has no value");
            }
            for (String element : elements) {
                if (element == null || element.isEmpty()) {
                    throw new IllegalArgumentException("Header " + name + " must not have an empty element");
                }
            }
            return elements;
        }

        private static boolean isToken(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean alphanumeric = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
                if (!alphanumeric && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
                    return false;
                }
            }
            return !text.isEmpty();
        }

        /** Refused text as a message may show it: printable ASCII, at most 64 characters. */
        private static String printable(String text) {
            if (text == null) {
                return "null";
            }
            StringBuilder shown = new StringBuilder("'");
            for (int i = 0; i < text.length() && i < 64; i++) {
                char c = text.charAt(i);
                shown.append(c < ' ' || c > '~' ? '?' : c);
            }
            return shown.append('\'').toString();
        }
    }
}
