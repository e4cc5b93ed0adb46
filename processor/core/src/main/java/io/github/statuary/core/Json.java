package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoLocalDateTime;
import java.time.chrono.ChronoZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import javax.annotation.processing.Generated;

/** How a problem is written as JSON (RFC 8259): as a whole, its values, its texts, and the octets on their way. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class Json {

    private Json() {}

    /** The text of a value as its member has it, for a detail. */
    static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        Object plain = Plain.of(value);
        return String.valueOf(plain == null ? value : plain);
    }

    /**
     * Writes a problem as JSON. Its texts and values are encoded first, so that their size is known and one array of the right size
     * is filled.
     */
    @GeneratedByStatuary
    static final class Writer {

        private static final byte[] TYPE = name("type");
        private static final byte[] TITLE = name("title");
        private static final byte[] STATUS = name("status");
        private static final byte[] DETAIL = name("detail");
        private static final byte[] INSTANCE = name("instance");

        private Writer() {}

        /** By {@code concat}: the first {@code +} of a JVM that is not constant takes longer than the first response. */
        private static byte[] name(String name) {
            return ",\"".concat(name).concat("\":").getBytes(StandardCharsets.US_ASCII);
        }

        static byte[] bytesOf(Problem problem) {
            return bytesOf(problem, new ValueWriter(), 0);
        }

        /** Never throws, whatever the extension members are. */
        static byte[] bytesOf(Problem problem, ValueWriter values, int depth) {
            String type = problem.isBlank() ? null : ascii(problem.type());
            byte[] title = values.encoded(problem.title());
            byte[] detail = values.encoded(problem.detail());
            String instance = ascii(problem.instance());
            Members extensions = Members.of(problem.extensions());
            byte[][] forms = new byte[2 * extensions.entries().size()][];
            int titleSize = Text.size(problem.title(), title);
            int detailSize = Text.size(problem.detail(), detail);
            int size = "{'status':404}".length()
                    + size(TYPE, Text.size(type, null))
                    + size(TITLE, titleSize)
                    + size(DETAIL, detailSize)
                    + size(INSTANCE, Text.size(instance, null))
                    + encode(extensions, forms, values, depth + 1);
            byte[] to = new byte[size];
            int at = write(TYPE, type, null, 0, to, 0);
            at = write(TITLE, problem.title(), title, titleSize, to, at);
            at = status(problem.status(), to, at);
            at = write(DETAIL, problem.detail(), detail, detailSize, to, at);
            at = write(INSTANCE, instance, null, 0, to, at);
            at = write(extensions, forms, to, at);
            to[0] = '{'; // in the place of a comma
            to[at] = '}';
            return to;
        }

        /** A URI in ASCII is plain text. */
        private static String ascii(URI uri) {
            if (uri == null) {
                return null;
            }
            String text = uri.toString();
            return Text.encoded(text) == null ? text : HeaderFields.Syntax.ascii(uri);
        }

        private static int size(byte[] name, int text) {
            return text == 0 ? 0 : name.length + text;
        }

        private static int write(byte[] name, String text, byte[] encoded, int size, byte[] to, int at) {
            return text == null ? at : Text.write(text, encoded, size, to, copy(name, to, at));
        }

        private static int copy(byte[] json, byte[] to, int at) {
            System.arraycopy(json, 0, to, at, json.length);
            return at + json.length;
        }

        private static int status(int code, byte[] to, int index) {
            int at = copy(STATUS, to, index);
            to[at++] = (byte) ('0' + code / 100);
            to[at++] = (byte) ('0' + code / 10 % 10);
            to[at++] = (byte) ('0' + code % 10);
            return at;
        }

        /** Finds the form of each name and value, and returns the size of all with a comma and a colon each. */
        private static int encode(Members members, byte[][] forms, ValueWriter values, int depth) {
            int size = 0;
            int i = 0;
            for (Map.Entry<String, Object> member : members.entries().entrySet()) {
                byte[] name = members.plainNames() ? null : Text.encoded(member.getKey());
                forms[i++] = name;
                size += 2 + Text.size(member.getKey(), name);
                if (member.getValue() instanceof String text) {
                    byte[] encoded = values.encoded(text);
                    forms[i++] = encoded;
                    size += Text.size(text, encoded);
                } else {
                    byte[] json = values.bytesOf(member.getValue(), depth);
                    forms[i++] = json;
                    size += json.length;
                }
            }
            return size;
        }

        private static int write(Members members, byte[][] forms, byte[] to, int index) {
            int at = index;
            int i = 0;
            for (Map.Entry<String, Object> member : members.entries().entrySet()) {
                to[at++] = ',';
                at = write(member.getKey(), forms[i++], to, at);
                to[at++] = ':';
                byte[] form = forms[i++];
                at = member.getValue() instanceof String text ? write(text, form, to, at) : copy(form, to, at);
            }
            return at;
        }

        private static int write(String text, byte[] encoded, byte[] to, int at) {
            return Text.write(text, encoded, Text.size(text, encoded), to, at);
        }
    }

    /**
     * Writes the values of one problem as JSON: which Java value becomes which JSON value. It never throws, whatever the values are:
     * what cannot be written becomes null.
     */
    @GeneratedByStatuary
    static final class ValueWriter {

        private static final int DEEPEST = 64;

        /** The end of endless structures, in characters; a value counts as {@link #VALUE} of them whatever it is. */
        private static final int MOST = 2_000_000;

        private static final int VALUE = 16;

        /** The bits of a number that is written however much there is already. */
        private static final int SMALL = 1_000;

        private Buffer out;
        private int left = MOST;

        /** A text of the problem as {@link Text} writes it; null has no form. */
        byte[] encoded(String text) {
            if (text == null) {
                return null;
            }
            left -= text.length();
            return Text.encoded(text);
        }

        /** A value of anybody's making, whose methods may do anything. */
        byte[] bytesOf(Object value, int depth) {
            String literal = literal(value);
            if (literal != null) {
                left -= VALUE;
                return literal.getBytes(StandardCharsets.US_ASCII);
            }
            Buffer outer = out;
            try {
                out = new Buffer();
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
                    other(value, depth);
                }
            } catch (Throwable hostile) {
                out.truncate(start);
                out.json("null");
            }
        }

        private void other(Object value, int depth) {
            Object plain = Plain.of(value);
            if (plain == null || !scalar(plain)) {
                text(depth > DEEPEST ? null : value.toString());
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
        private String literal(Object value) {
            if (value instanceof Double || value instanceof Float) {
                return Double.isFinite(((Number) value).doubleValue()) ? value.toString() : "null";
            }
            if (value == null
                    || value instanceof Integer
                    || value instanceof Long
                    || value instanceof Boolean
                    || value instanceof Short
                    || value instanceof Byte) {
                return String.valueOf(value);
            }
            if (value.getClass() == BigDecimal.class) {
                return number(value, ((BigDecimal) value).unscaledValue());
            }
            return value.getClass() == BigInteger.class ? number(value, (BigInteger) value) : null;
        }

        /** A number of any length; null if it is longer than what is left, of which it is known without its digits. */
        private String number(Object value, BigInteger unscaled) {
            int bits = unscaled.bitLength();
            if (bits <= SMALL) {
                return value.toString();
            }
            if (bits / 10 * 3 > left) {
                return "null";
            }
            String number = value.toString();
            left -= number.length();
            return number;
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
            /*{objects*/
            /*}*/
            if (value instanceof Optional<?> optional) {
                value(optional.orElse(null), depth + 1);
            } else if (value instanceof OptionalInt number) {
                value(number.isPresent() ? number.getAsInt() : null, depth + 1);
            } else if (value instanceof OptionalLong number) {
                value(number.isPresent() ? number.getAsLong() : null, depth + 1);
            } else if (value instanceof OptionalDouble number) {
                value(number.isPresent() ? number.getAsDouble() : null, depth + 1);
            } else if (value instanceof Problem problem) {
                out.json(Writer.bytesOf(problem, this, depth));
            } else if (value instanceof Map<?, ?> map) {
                object(map, depth);
            } else if (value instanceof Iterable<?> iterable && !(value instanceof Path)) {
                array(iterable.iterator(), depth);
            } else if (value instanceof Object[] array) {
                array(Arrays.asList(array).iterator(), depth);
            } else {
                return primitives(value, depth) || atomic(value, depth);
            }
            return true;
        }

        private void object(Map<?, ?> map, int depth) {
            int start = out.size();
            Set<String> names = new HashSet<>();
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            while (left > 0 && entries.hasNext()) {
                Map.Entry<?, ?> entry = entries.next();
                String name = Members.wellFormed(Json.text(entry.getKey()));
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
                array(array.length, i -> array[i], depth);
            } else if (value instanceof long[] array) {
                array(array.length, i -> array[i], depth);
            } else if (value instanceof short[] array) {
                array(array.length, i -> array[i], depth);
            } else if (value instanceof byte[] array) {
                array(array.length, i -> array[i], depth);
            } else if (value instanceof boolean[] array) {
                array(array.length, i -> array[i], depth);
            } else if (value instanceof char[] array) {
                text(new String(array));
            } else if (value instanceof double[] array) {
                array(array.length, i -> array[i], depth);
            } else if (value instanceof float[] array) {
                array(array.length, i -> array[i], depth);
            } else {
                return false;
            }
            return true;
        }

        private boolean atomic(Object value, int depth) {
            if (value instanceof AtomicReference<?> reference) {
                value(reference.get(), depth + 1);
            } else if (value instanceof AtomicIntegerArray array) {
                array(array.length(), array::get, depth);
            } else if (value instanceof AtomicLongArray array) {
                array(array.length(), array::get, depth);
            } else if (value instanceof AtomicReferenceArray<?> array) {
                array(array.length(), array::get, depth);
            } else {
                return false;
            }
            return true;
        }

        private void array(int length, IntFunction<?> elements, int depth) {
            int start = out.size();
            for (int i = 0; left > 0 && i < length; i++) {
                out.json(',');
                value(elements.apply(i), depth + 1);
            }
            enclose(start, '[', ']');
        }
    }

    /**
     * The number, boolean or text that stands for a value of the JDK, where {@code toString()} does not fit. Times are in the form of
     * RFC 3339 as far as it has one. The zone and the locale of the machine change nothing.
     */
    @GeneratedByStatuary
    static final class Plain {

        private Plain() {}

        /** Null for any other value. */
        static Object of(Object value) {
            if (value instanceof Temporal time) {
                return time(time);
            }
            if (value instanceof Number number) {
                return number(number);
            }
            if (value instanceof Date date) {
                return moment(date);
            }
            if (value instanceof Calendar calendar) {
                return calendar.toInstant().toString();
            }
            if (value instanceof AtomicBoolean flag) {
                return flag.get();
            }
            if (value instanceof Locale locale) {
                return locale.toLanguageTag();
            }
            if (value instanceof TimeZone zone) {
                return zone.getID();
            }
            return value instanceof InetAddress address ? address.getHostAddress() : null;
        }

        private static Object number(Number number) {
            if (number instanceof AtomicInteger
                    || number instanceof AtomicLong
                    || number instanceof LongAdder
                    || number instanceof LongAccumulator) {
                return number.longValue();
            }
            return number instanceof DoubleAdder || number instanceof DoubleAccumulator ? number.doubleValue() : null;
        }

        /** The classes of SQL that are a date or a time only have no moment, and their text is right. */
        private static String moment(Date date) {
            try {
                return date.toInstant().toString();
            } catch (UnsupportedOperationException noMoment) {
                return String.valueOf(date);
            }
        }

        private static String time(Temporal time) {
            if (time instanceof OffsetDateTime dateTime) {
                return dateTime(dateTime);
            }
            if (time instanceof ChronoZonedDateTime<?> zoned) {
                return dateTime(OffsetDateTime.ofInstant(zoned.toInstant(), zoned.getOffset()));
            }
            if (time instanceof ChronoLocalDateTime<?> local) {
                return date(local.toLocalDate()) + "T" + time(local.toLocalTime());
            }
            if (time instanceof ChronoLocalDate date) {
                return date(date);
            }
            if (time instanceof OffsetTime offset) {
                OffsetTime exact =
                        inMinutes(offset.getOffset()) ? offset : offset.withOffsetSameInstant(ZoneOffset.UTC);
                return time(exact.toLocalTime()) + exact.getOffset();
            }
            return time instanceof LocalTime local ? time(local) : null;
        }

        private static String dateTime(OffsetDateTime time) {
            OffsetDateTime exact = inMinutes(time.getOffset()) ? time : time.withOffsetSameInstant(ZoneOffset.UTC);
            return date(exact.toLocalDate()) + "T" + time(exact.toLocalTime()) + exact.getOffset();
        }

        /** Whether the form has a place for all of an offset. */
        private static boolean inMinutes(ZoneOffset offset) {
            return offset.getTotalSeconds() % 60 == 0;
        }

        private static String date(ChronoLocalDate date) {
            return LocalDate.ofEpochDay(date.toEpochDay()).toString();
        }

        /** With the seconds, which {@link LocalTime#toString()} leaves out if there are none. */
        private static String time(LocalTime time) {
            String text = time.toString();
            return text.length() == "08:00".length() ? text + ":00" : text;
        }
    }

    /**
     * A text as a JSON string in UTF-8.
     *
     * <p>Most texts are plain: each character is one octet that stands for itself, so they are copied. Any other is encoded first. Thus
     * the size is known before there is a place to write to.
     */
    @GeneratedByStatuary
    static final class Text {

        private static final String HEX = "0123456789abcdef";

        private static final byte ITSELF = 0;
        private static final byte SPECIAL = 1;

        /** How an octet is written: as itself, with a backslash and this letter, or in a way of its own. */
        private static final byte[] FORMS = new byte[256];

        static {
            Arrays.fill(FORMS, 0, ' ', SPECIAL);
            FORMS['"'] = '"';
            FORMS['\\'] = '\\';
            FORMS['\b'] = 'b';
            FORMS['\f'] = 'f';
            FORMS['\n'] = 'n';
            FORMS['\r'] = 'r';
            FORMS['\t'] = 't';
            FORMS['<'] = SPECIAL; // the end tag of a script begins with it
            FORMS[0xE2] = SPECIAL; // the line ends of JavaScript begin with it, U+2028 and U+2029
        }

        private Text() {}

        /** The octets of a text in UTF-8, or null if the text is plain. Lone surrogates become U+FFFD. */
        static byte[] encoded(String text) {
            int length = text.length();
            for (int i = 0; i < length; i++) {
                int c = text.codePointAt(i);
                if (c >= 0x80 || FORMS[c] != ITSELF) {
                    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
                    return mayHaveLoneSurrogates(text, i, octets)
                            ? withoutLoneSurrogates(text).getBytes(StandardCharsets.UTF_8)
                            : octets;
                }
            }
            return null;
        }

        /** The JDK writes a lone surrogate as a question mark. Octets are faster to look at than characters beyond Latin-1. */
        private static boolean mayHaveLoneSurrogates(String text, int from, byte[] octets) {
            if (octets.length > text.length()) {
                for (byte octet : octets) {
                    if (octet == '?') {
                        return true;
                    }
                }
                return false;
            }
            for (int i = from; i < octets.length; i++) {
                if (text.codePointAt(i) >= Character.MIN_SURROGATE) {
                    return true;
                }
            }
            return false;
        }

        private static String withoutLoneSurrogates(String text) {
            StringBuilder wellFormed = new StringBuilder(text.length());
            int length = text.length();
            for (int i = 0; i < length; ) {
                int point = text.codePointAt(i);
                i += Character.charCount(point);
                boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
                wellFormed.appendCodePoint(lone ? 0xFFFD : point);
            }
            return wellFormed.toString();
        }

        /** How many octets a text takes with its quotes; null takes none. */
        static int size(String text, byte[] encoded) {
            if (encoded == null) {
                return text == null ? 0 : text.length() + 2;
            }
            int size = encoded.length + 2;
            for (int i = 0; i < encoded.length; i++) {
                byte form = FORMS[encoded[i] & 0xFF];
                if (form != ITSELF) {
                    size += form == SPECIAL ? growth(unit(encoded, i)) : 1;
                }
            }
            return size;
        }

        /** Writes a text of a size that {@link #size} has found, with its quotes, and returns the index behind it. */
        @SuppressWarnings(
                "deprecation") // getBytes drops the high byte of each character, which is 0 here, and is the fastest
        static int write(String text, byte[] encoded, int size, byte[] to, int index) {
            int at = index;
            to[at++] = '"';
            if (encoded == null) {
                text.getBytes(0, text.length(), to, at);
                at += text.length();
            } else if (size == encoded.length + 2) {
                System.arraycopy(encoded, 0, to, at, encoded.length); // each octet stands for itself
                at += encoded.length;
            } else {
                at = escape(encoded, to, at);
            }
            to[at++] = '"';
            return at;
        }

        private static int escape(byte[] encoded, byte[] to, int index) {
            int at = index;
            for (int i = 0; i < encoded.length; i++) {
                byte octet = encoded[i];
                byte form = FORMS[octet & 0xFF];
                if (form == ITSELF) {
                    to[at++] = octet;
                } else if (form != SPECIAL) {
                    to[at++] = '\\';
                    to[at++] = form;
                } else {
                    int unit = unit(encoded, i);
                    if (unit < 0) {
                        to[at++] = octet;
                    } else {
                        at = unicode(unit, to, at);
                        i += unit < 0x80 ? 0 : 2;
                    }
                }
            }
            return at;
        }

        /** The character that is written as its number in hexadecimal digits, or -1 if the octet there stands for itself. */
        private static int unit(byte[] encoded, int index) {
            int octet = encoded[index];
            byte next = index + 1 < encoded.length ? encoded[index + 1] : 0;
            if (octet == '<') {
                return next == '/' ? octet : -1;
            }
            if (octet >= 0) {
                return octet;
            }
            boolean lineEnd = next == (byte) 0x80 && (encoded[index + 2] & 0xFE) == 0xA8;
            return lineEnd ? 0x2028 | encoded[index + 2] & 1 : -1;
        }

        private static int growth(int unit) {
            if (unit < 0) {
                return 0;
            }
            return unit < 0x80 ? 5 : 3;
        }

        private static int unicode(int unit, byte[] to, int index) {
            int at = index;
            to[at++] = '\\';
            to[at++] = 'u';
            for (int shift = 12; shift >= 0; shift -= 4) {
                to[at++] = (byte) HEX.charAt(unit >> shift & 0xF);
            }
            return at;
        }
    }

    /** JSON in UTF-8 that grows at its end, for values whose size nobody knows before they are written. */
    @GeneratedByStatuary
    static final class Buffer {

        private byte[] bytes = new byte[64];
        private int size;

        int size() {
            return size;
        }

        /** Takes back what was written beyond this size. */
        void truncate(int size) {
            this.size = size;
        }

        byte[] toBytes() {
            return Arrays.copyOf(bytes, size);
        }

        /** An ASCII character that is JSON already. */
        void json(char ascii) {
            reserve(1);
            bytes[size++] = (byte) ascii;
        }

        /** ASCII that is JSON already. */
        @SuppressWarnings(
                "deprecation") // It drops the high byte of each character, which is 0 here, and is the fastest.
        void json(String ascii) {
            reserve(ascii.length());
            ascii.getBytes(0, ascii.length(), bytes, size);
            size += ascii.length();
        }

        void json(byte[] json) {
            reserve(json.length);
            System.arraycopy(json, 0, bytes, size, json.length);
            size += json.length;
        }

        /** Puts an ASCII character in the place of another. */
        void replace(int index, char ascii) {
            bytes[index] = (byte) ascii;
        }

        /** A text as a JSON string. */
        void string(String text) {
            byte[] encoded = Text.encoded(text);
            int more = Text.size(text, encoded);
            reserve(more);
            size = Text.write(text, encoded, more, bytes, size);
        }

        private void reserve(int more) {
            if (more > bytes.length - size) {
                bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
            }
        }
    }
}
