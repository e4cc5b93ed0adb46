package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * A JSON object (RFC 8259) that another server wrote. All of it is checked first: strictly, without recursion, within limits. Its
 * members are read when somebody asks for them, since most are never asked for.
 *
 * <p>A text is a {@link String}, a number an {@link Integer}, else a {@link Long}, else a {@link BigDecimal}; arrays and objects are
 * unmodifiable lists and maps in their order. Of equal names the last one counts, malformed octets and lone surrogates become U+FFFD.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class UpstreamJson {

    private static final long ONES = 0x0101010101010101L;
    private static final long SIGNS = ONES << 7;
    private static final long SPACES = ONES * ' ';
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';

    private final byte[] octets;

    /** The same octets. */
    private final ByteBuffer words;

    private final Charset charset;

    /** Where the values of the standard members begin, 0 for none. */
    private final int[] standard;

    /** Where the name of the first other member begins, 0 for none. */
    private final int other;

    private UpstreamJson(Check checked) {
        this.octets = checked.octets;
        this.words = checked.words;
        this.charset = checked.charset;
        this.standard = checked.standard;
        this.other = checked.other;
    }

    /**
     * The object that octets are.
     *
     * @param octets nobody changes them later
     * @param start where the text begins
     * @param end where it ends
     * @param charset one in which each octet below 128 is the character of ASCII
     * @return null if the text is no object, malformed, or beyond a limit
     */
    static UpstreamJson of(byte[] octets, int start, int end, Charset charset) {
        Check check = new Check(octets, start, end, charset);
        try {
            check.object();
            return new UpstreamJson(check);
        } catch (Malformed other) {
            return null;
        }
    }

    /** A standard member; null if there is none, or it is no text. */
    String text(Standard member) {
        return isText(member) ? new Read(octets, words, standard[member.index], charset).text() : null;
    }

    /** Whether an object of a media type that says nothing of problems is one. */
    boolean resemblesProblem(int statusCode) {
        int status = standard[Standard.STATUS.index];
        return (isText(Standard.TYPE) || isText(Standard.TITLE))
                && (status == 0
                        || Integer.valueOf(statusCode).equals(new Read(octets, words, status, charset).value()));
    }

    private boolean isText(Standard member) {
        int value = standard[member.index];
        return value > 0 && octets[value] == '"';
    }

    /** All members but the standard ones, in a map that nobody can change. */
    Map<String, Object> others() {
        return other == 0 ? Collections.emptyMap() : new Read(octets, words, other, charset).others();
    }

    /** Where the first octet of a text is, from a place on, that does not stand for itself. The words are eight octets each. */
    private static int plain(byte[] octets, ByteBuffer words, int start, int end) {
        int at = start;
        while (at <= end - Long.BYTES) {
            long eight = words.getLong(at);
            long quotes = eight ^ QUOTES;
            long backslashes = eight ^ BACKSLASHES;
            long found = ((quotes - ONES) & ~quotes | (backslashes - ONES) & ~backslashes | (eight - SPACES) & ~eight)
                    & SIGNS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += Long.BYTES;
        }
        while (at < end && (octets[at] < 0 || octets[at] >= ' ' && octets[at] != '"' && octets[at] != '\\')) {
            at++;
        }
        return at;
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

    /** The members of RFC 9457. */
    @GeneratedByStatuary
    enum Standard {
        TYPE(0, "type"),
        TITLE(1, "title"),
        STATUS(2, "status"),
        DETAIL(3, "detail"),
        INSTANCE(4, "instance");

        private static final int COUNT = 5;

        /** The index in arrays of all. */
        private final int index;

        private final byte[] name;

        Standard(int index, String name) {
            this.index = index;
            this.name = name.getBytes(StandardCharsets.US_ASCII);
        }

        /** Null for the name of any other member. */
        private static Standard of(byte[] octets, int start, int end) {
            Standard member = switch (end - start) {
                case 4 -> TYPE;
                case 5 -> TITLE;
                case 6 -> octets[start] == 's' ? STATUS : DETAIL;
                case 8 -> INSTANCE;
                default -> null;
            };
            return member != null && Arrays.equals(octets, start, end, member.name, 0, member.name.length)
                    ? member
                    : null;
        }
    }

    /** Reads octets that may be anything, keeps no value, and finds the standard members. */
    @GeneratedByStatuary
    private static final class Check {

        private static final int DEEPEST = 32;
        private static final int MOST_MEMBERS = 256;
        private static final int MOST_VALUES = 4_096;
        private static final int LONGEST_NUMBER = 64;
        private static final int LARGEST_EXPONENT = 999;

        private final byte[] octets;
        private final ByteBuffer words;
        private final int end;
        private final Charset charset;
        private int at;
        private int values;

        /** How many arrays and objects have begun. */
        private int depth;

        /** Which of them are objects, a bit for each. */
        private int objects;

        /** The members of each of them. */
        private final int[] sizes = new int[DEEPEST];

        private final int[] standard = new int[Standard.COUNT];
        private int other;

        Check(byte[] octets, int start, int end, Charset charset) {
            this.octets = octets;
            this.words = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
            this.at = start;
            this.end = end;
            this.charset = charset;
        }

        void object() throws Malformed {
            demand(next() == '{');
            begin('{', '}');
            while (depth > 0) {
                value();
            }
            next();
            demand(at == end);
        }

        private static void demand(boolean legal) throws Malformed {
            if (!legal) {
                throw new Malformed();
            }
        }

        /** A value with what follows up to the next one, or the beginning of an array or object. */
        private void value() throws Malformed {
            demand(++values < MOST_VALUES);
            int first = next();
            switch (first) {
                case '{' -> begin('{', '}');
                case '[' -> begin('[', ']');
                case '"' -> string();
                case 't' -> word("true");
                case 'f' -> word("false");
                case 'n' -> word("null");
                default -> number(first);
            }
            if (first != '{' && first != '[') {
                follow();
            }
        }

        /** The beginning of an array or object up to its first value; all of an empty one. */
        private void begin(char open, char close) throws Malformed {
            demand(depth < DEEPEST);
            boolean object = open == '{';
            objects = object ? objects | 1 << depth : objects & ~(1 << depth);
            sizes[depth++] = 0;
            at++;
            if (next() == close) {
                at++;
                depth--;
                follow();
            } else if (object) {
                name();
            }
        }

        /** From behind a value to the next one, out of each array and object that ends there. */
        private void follow() throws Malformed {
            while (depth > 0) {
                boolean object = (objects >>> depth - 1 & 1) != 0;
                int next = next();
                at++;
                if (next == ',') {
                    if (object) {
                        name();
                    }
                    return;
                }
                demand(next == (object ? '}' : ']'));
                depth--;
            }
        }

        private void name() throws Malformed {
            demand(next() == '"' && ++sizes[depth - 1] <= MOST_MEMBERS);
            int start = at + 1;
            boolean escaped = string();
            int behind = at - 1;
            demand(next() == ':');
            at++;
            if (depth == 1) {
                next();
                note(start, behind, escaped);
            }
        }

        /** Keeps the place of the value that comes now if it is that of a standard member, and of the first other name. */
        private void note(int start, int behind, boolean escaped) {
            Standard member = escaped
                    ? new Read(octets, words, start, charset).standard(start, behind, true)
                    : Standard.of(octets, start, behind);
            if (member != null) {
                standard[member.index] = at;
            } else if (other == 0) {
                other = start - 1;
            }
        }

        private void word(String word) throws Malformed {
            demand(at + word.length() <= end);
            for (int i = 0; i < word.length(); i++) {
                demand(octets[at++] == word.charAt(i));
            }
        }

        /** Whether the text has escapes. */
        private boolean string() throws Malformed {
            boolean escaped = false;
            at++;
            while (true) {
                at = plain(octets, words, at, end);
                demand(at < end);
                int c = octets[at++];
                if (c == '"') {
                    return escaped;
                }
                demand(c == '\\');
                escaped = true;
                escape();
            }
        }

        private void escape() throws Malformed {
            demand(at < end);
            switch (octets[at++]) {
                case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {}
                case 'u' -> {
                    demand(at + 4 <= end);
                    for (int i = 0; i < 4; i++) {
                        demand(Character.digit(octets[at++], 16) >= 0);
                    }
                }
                default -> throw new Malformed();
            }
        }

        private void number(int first) throws Malformed {
            int start = at;
            if (first == '-') {
                at++;
            }
            int digits = at;
            digits();
            demand(octets[digits] != '0' || at == digits + 1);
            if (is('.')) {
                at++;
                digits();
            }
            if (is('e') || is('E')) {
                at++;
                if (is('+') || is('-')) {
                    at++;
                }
                exponent();
            }
            demand(at - start <= LONGEST_NUMBER);
        }

        private void exponent() throws Malformed {
            int start = at;
            digits();
            int exponent = 0;
            for (int i = start; i < at && exponent <= LARGEST_EXPONENT; i++) {
                exponent = 10 * exponent + octets[i] - '0';
            }
            demand(exponent <= LARGEST_EXPONENT);
        }

        private void digits() throws Malformed {
            int start = at;
            while (at < end && octets[at] >= '0' && octets[at] <= '9') {
                at++;
            }
            demand(at > start);
        }

        private boolean is(char c) {
            return at < end && octets[at] == c;
        }

        /** The next octet that is no blank, at which this stays; -1 at the end. */
        private int next() {
            while (at < end) {
                int c = octets[at];
                if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                    return c;
                }
                at++;
            }
            return -1;
        }
    }

    /** Reads the values of octets that are checked: they end where they should, and are no deeper than they may be. */
    @GeneratedByStatuary
    private static final class Read {

        /** As many digits as a {@code long} has at least. */
        private static final int DIGITS_OF_LONG = 18;

        private static final int BITS_OF_LONG = 63;

        private final byte[] octets;
        private final ByteBuffer words;
        private final Charset charset;
        private int at;

        Read(byte[] octets, ByteBuffer words, int start, Charset charset) {
            this.octets = octets;
            this.words = words;
            this.at = start;
            this.charset = charset;
        }

        Object value() {
            return switch (octets[at]) {
                case '{' -> members();
                case '[' -> elements();
                case '"' -> text();
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                case 'n' -> word("null", null);
                default -> number();
            };
        }

        private Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            at++;
            while (next() != '}') {
                String name = text();
                colon();
                members.put(name, value());
                comma();
            }
            at++;
            return Collections.unmodifiableMap(members);
        }

        /** The members of the outermost object from here on but the standard ones. */
        Map<String, Object> others() {
            Map<String, Object> members = new LinkedHashMap<>();
            while (next() != '}') {
                int start = at + 1;
                boolean escaped = behindText();
                int behind = at - 1;
                colon();
                if (standard(start, behind, escaped) == null) {
                    members.put(text(start, behind, escaped), value());
                } else {
                    skip();
                }
                comma();
            }
            return Collections.unmodifiableMap(members);
        }

        /** The standard member of that name; null for any other name. */
        Standard standard(int start, int behind, boolean escaped) {
            if (escaped) {
                byte[] name = text(start, behind, true).getBytes(StandardCharsets.UTF_8);
                return Standard.of(name, 0, name.length);
            }
            return Standard.of(octets, start, behind);
        }

        private void skip() {
            if (octets[at] == '"') {
                behindText();
            } else {
                value();
            }
        }

        private void colon() {
            next();
            at++;
            next();
        }

        private void comma() {
            if (next() == ',') {
                at++;
            }
        }

        private List<Object> elements() {
            List<Object> elements = new ArrayList<>();
            at++;
            while (next() != ']') {
                elements.add(value());
                comma();
            }
            at++;
            return Collections.unmodifiableList(elements);
        }

        private Object word(String word, Object value) {
            at += word.length();
            return value;
        }

        String text() {
            int start = at + 1;
            boolean escaped = behindText();
            return text(start, at - 1, escaped);
        }

        private String text(int start, int behind, boolean escaped) {
            return escaped ? unescaped(start, behind) : new String(octets, start, behind - start, charset);
        }

        /** Goes behind a text, and says whether it has escapes. */
        private boolean behindText() {
            at = plain(octets, words, at + 1, octets.length);
            boolean escaped = octets[at] == '\\';
            while (octets[at] == '\\') {
                at = plain(octets, words, at + 2, octets.length);
            }
            at++;
            return escaped;
        }

        private String unescaped(int start, int behind) {
            byte[] text = Arrays.copyOfRange(octets, start, behind);
            int length = 0;
            for (int i = 0; i < text.length; i++) {
                byte c = text[i];
                if (c == '\\') {
                    c = text[++i];
                    if (c == 'u') {
                        return unescaped(new String(octets, start, behind - start, charset));
                    }
                    c = (byte) escape((char) c);
                }
                text[length++] = c;
            }
            return new String(text, 0, length, charset);
        }

        /** The text of one that has characters as their numbers. */
        private static String unescaped(String text) {
            char[] chars = text.toCharArray();
            int length = 0;
            for (int i = 0; i < chars.length; i++) {
                char c = chars[i];
                if (c == '\\') {
                    c = escape(chars[++i]);
                    if (c == 'u') {
                        c = (char) Integer.parseInt(text, i + 1, i + 5, 16);
                        i += 4;
                    }
                }
                chars[length++] = c;
            }
            return wellFormed(new String(chars, 0, length));
        }

        private static char escape(char letter) {
            return switch (letter) {
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                default -> letter;
            };
        }

        private Number number() {
            int start = at;
            boolean negative = octets[at] == '-';
            int digits = negative ? at + 1 : at;
            at = digits;
            long number = 0;
            for (int c = octets[at]; c >= '0' && c <= '9'; c = octets[++at]) {
                number = 10 * number + c - '0';
            }
            int length = at - digits;
            if (isFraction(octets[at])) {
                while (isFraction(octets[at])) {
                    at++;
                }
                return new BigDecimal(ascii(start));
            }
            if (length > DIGITS_OF_LONG) {
                return large(new BigDecimal(ascii(start)));
            }
            return narrowed(negative ? -number : number);
        }

        private static Number narrowed(long number) {
            if (number == (int) number) {
                return (int) number;
            }
            return number;
        }

        private static boolean isFraction(int c) {
            return c >= '0' && c <= '9' || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
        }

        private String ascii(int start) {
            return new String(octets, start, at - start, StandardCharsets.ISO_8859_1);
        }

        private static Number large(BigDecimal number) {
            return number.unscaledValue().bitLength() <= BITS_OF_LONG ? (Number) number.longValue() : number;
        }

        /** The next octet that is no blank, at which this stays. */
        int next() {
            while (octets[at] <= ' ' && octets[at] >= 0) {
                at++;
            }
            return octets[at];
        }
    }

    /** The octets are no JSON, or beyond a limit. */
    @GeneratedByStatuary
    private static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed() {
            super(null, null, false, false);
        }
    }
}
