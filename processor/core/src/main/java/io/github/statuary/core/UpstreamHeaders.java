package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** The header fields of a received response: the chosen ones, and what some of them mean. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class UpstreamHeaders {

    private static final int MOST_VALUES = 16;
    private static final int LONGEST_VALUE = 1_000;

    private static final List<String> CHOSEN = List.of(
            "Content-Type",
            "Content-Language",
            "Date",
            "Retry-After",
            "Allow",
            "WWW-Authenticate",
            "Proxy-Authenticate",
            "Location",
            "Link",
            "ETag",
            "Last-Modified",
            "Accept",
            "Accept-Patch",
            "Accept-Post",
            "Content-Range",
            "Upgrade",
            "Cache-Control",
            "RateLimit",
            "RateLimit-Policy",
            "traceparent",
            "X-Request-Id");

    private static final List<String> NEVER = List.of("Set-Cookie", "Authorization", "Authentication-Info");

    static final UpstreamHeaders NONE = new UpstreamHeaders();

    private final List<Field> fields = new ArrayList<>(4);
    private String coding = "";

    /** Null until somebody asks. Two threads that ask at once make the same. */
    private Map<String, List<String>> chosen;

    private UpstreamHeaders() {}

    static UpstreamHeaders of(Map<String, List<String>> received, Names names) {
        UpstreamHeaders headers = new UpstreamHeaders();
        if (received != null) {
            for (Map.Entry<String, List<String>> field : received.entrySet()) {
                if (field.getKey() != null
                        && field.getValue() != null) { // some clients have the status line without a name
                    headers.add(field.getKey(), field.getValue(), names);
                }
            }
        }
        return headers;
    }

    private void add(String name, List<String> values, Names names) {
        String spelling = names.spelling(name);
        boolean isCoding = name.equalsIgnoreCase("Content-Encoding");
        if (spelling == null && !isCoding) {
            return;
        }
        Field field = spelling == null ? null : field(spelling);
        for (String value : values) {
            if (value != null && isCoding) {
                coding = coding.isEmpty() ? value.strip() : coding + "," + value;
            }
            if (value != null && field != null) {
                field.add(value);
            }
        }
    }

    /** The field of this name, which may have been received in another case before. */
    private Field field(String name) {
        for (Field field : fields) {
            if (field.name.equals(name)) {
                return field;
            }
        }
        Field field = new Field(name);
        fields.add(field);
        return field;
    }

    /** The value without blanks around, and with U+FFFD for characters that break lines; a long one is cut. */
    private static String legible(String value) {
        String cut = value.strip();
        StringBuilder changed = null;
        for (int i = 0; i < cut.length(); i++) {
            char c = cut.charAt(i);
            if (c < ' ' && c != '\t' || c == 0x7F) {
                changed = changed == null ? new StringBuilder(cut) : changed;
                changed.setCharAt(i, '\uFFFD');
            }
        }
        return changed == null ? cut : changed.toString();
    }

    /** The legible values of each field, by its name in any case. */
    Map<String, List<String>> chosen() {
        Map<String, List<String>> present = chosen;
        if (present == null) {
            Map<String, List<String>> legible = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (Field field : fields) {
                if (!field.values.isEmpty()) {
                    legible.put(
                            field.name,
                            field.values.stream().map(UpstreamHeaders::legible).toList());
                }
            }
            present = Collections.unmodifiableMap(legible);
            chosen = present;
        }
        return present;
    }

    /** The content coding; empty if there is none. */
    String coding() {
        return coding;
    }

    /** The media type without parameters, in lower case; empty if there is none. */
    String mediaType() {
        String type = first("Content-Type");
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    /** The name of the charset; empty if none is declared. */
    String charset() {
        String type = first("Content-Type");
        if (type.indexOf(';') < 0) {
            return "";
        }
        Matcher parameter = Charsets.PARAMETER.matcher(type);
        return parameter.find() ? parameter.group(1) : "";
    }

    /** What {@code Retry-After} says to wait; null if it is missing or cannot be read. */
    Duration retryAfter() {
        String value = first("Retry-After");
        return value.isEmpty() ? null : Delay.of(value, first("Date"));
    }

    private String first(String name) {
        for (Field field : fields) {
            if (field.name.equals(name) && !field.values.isEmpty()) {
                return field.values.get(0).strip();
            }
        }
        return "";
    }

    /** The spelling of the fields that are kept. */
    @GeneratedByStatuary
    static final class Names {

        /** Those of each length. */
        private final String[][] byLength;

        private Names(String[][] byLength) {
            this.byLength = byLength;
        }

        /** The fields that are always kept, and more. */
        static Names with(String... more) {
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            names.addAll(CHOSEN);
            names.addAll(List.of(more));
            NEVER.forEach(names::remove);
            int longest = names.stream().mapToInt(String::length).max().orElseThrow();
            String[][] byLength = new String[longest + 1][];
            for (int i = 0; i <= longest; i++) {
                int length = i;
                byLength[i] =
                        names.stream().filter(name -> name.length() == length).toArray(String[]::new);
            }
            return new Names(byLength);
        }

        /** Null for the name of a field that is not kept. */
        String spelling(String name) {
            if (name.length() < byLength.length) {
                for (String known : byLength[name.length()]) {
                    if (known.equalsIgnoreCase(name)) {
                        return known;
                    }
                }
            }
            return null;
        }
    }

    /** A field that is kept: its spelling, and values whose characters nobody has looked at. */
    @GeneratedByStatuary
    private static final class Field {

        private final String name;
        private final List<String> values = new ArrayList<>(1);

        Field(String name) {
            this.name = name;
        }

        void add(String value) {
            if (values.size() < MOST_VALUES) {
                values.add(value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE));
            }
        }
    }

    /** The parameter of a media type, which has quotes or not. */
    @GeneratedByStatuary
    private static final class Charsets {

        static final Pattern PARAMETER = Pattern.compile(";\\s*(?i:charset)=\"?([A-Za-z0-9._:+-]+)");

        private Charsets() {}
    }

    /** A delay (RFC 9110 section 10.2.3): seconds, or a date in one of the three forms of section 5.6.7. */
    @GeneratedByStatuary
    private static final class Delay {

        /** Ten years. */
        private static final long LONGEST = 315_360_000L;

        private static final Pattern SECONDS = Pattern.compile("([0-9]+)(?:\\.0+)?");

        private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
        private static final String DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
        private static final String LONG_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
        private static final String MONTH = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
        private static final String TIME = "(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})";

        private static final List<Pattern> DATES = List.of(
                Pattern.compile(DAY + ", (?<day>[0-9]{2}) " + MONTH + " (?<year>[0-9]{4}) " + TIME + " GMT"),
                Pattern.compile(LONG_DAY + ", (?<day>[0-9]{2})-" + MONTH + "-(?<year>[0-9]{2}) " + TIME + " GMT"),
                Pattern.compile(DAY + " " + MONTH + " (?<day>[ 0-9][0-9]) " + TIME + " (?<year>[0-9]{4})"));

        private Delay() {}

        /** The delay from the time of the response, which is now if it does not say. */
        static Duration of(String value, String date) {
            Matcher seconds = SECONDS.matcher(value);
            if (seconds.matches()) {
                return seconds(seconds.group(1));
            }
            long now = Instant.now().getEpochSecond();
            Long responded = epochSecond(date, now);
            long from = responded == null ? now : responded;
            Long until = epochSecond(value, from);
            return until == null ? null : Duration.ofSeconds(Math.min(Math.max(until - from, 0), LONGEST));
        }

        private static Duration seconds(String digits) {
            long seconds = 0;
            for (int i = 0; i < digits.length() && seconds < LONGEST; i++) {
                seconds = 10 * seconds + digits.charAt(i) - '0';
            }
            return Duration.ofSeconds(Math.min(seconds, LONGEST));
        }

        /** Null if the text is no date. */
        private static Long epochSecond(String date, long now) {
            for (Pattern form : DATES) {
                Matcher matcher = form.matcher(date);
                if (matcher.matches()) {
                    return epochSecond(matcher, now);
                }
            }
            return null;
        }

        private static Long epochSecond(Matcher date, long now) {
            int hour = Integer.parseInt(date.group("hour"));
            int minute = Integer.parseInt(date.group("minute"));
            int second = Integer.parseInt(date.group("second"));
            if (hour > 23 || minute > 59 || second > 60) {
                return null;
            }
            try {
                LocalDate day = LocalDate.of(
                        year(date.group("year"), now),
                        MONTHS.indexOf(date.group("month")) / 3 + 1,
                        Integer.parseInt(date.group("day").strip()));
                return day.toEpochDay() * 86_400L + hour * 3_600L + minute * 60L + second;
            } catch (DateTimeException noDay) {
                return null;
            }
        }

        /** Two digits mean the last such year that is not more than fifty years ahead. */
        private static int year(String digits, long now) {
            int year = Integer.parseInt(digits);
            if (digits.length() > 2) {
                return year;
            }
            int latest = Instant.ofEpochSecond(now).atOffset(ZoneOffset.UTC).getYear() + 50;
            return latest - Math.floorMod(latest - year, 100);
        }
    }
}
