package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.acme.generated.Problem;
import java.io.File;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Collections;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SimpleTimeZone;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How values of the JDK's own classes are written, on a machine far from UTC that writes numbers in other digits. */
@Isolated
class JsonJdkValueTest {

    private static final long MOMENT = Instant.parse("2030-01-07T08:00:00Z").toEpochMilli();

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @BeforeEach
    void go_far_away() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    }

    @AfterEach
    void come_back() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    static Stream<Arguments> times() {
        LocalDateTime local = LocalDateTime.of(2030, 1, 7, 8, 0);
        ZoneOffset cet = ZoneOffset.ofHours(1);
        ZoneOffset odd = ZoneOffset.ofHoursMinutesSeconds(0, 19, 32);
        return Stream.of(
                arguments(local.atOffset(ZoneOffset.UTC), "2030-01-07T08:00:00Z"),
                arguments(local.atOffset(cet), "2030-01-07T08:00:00+01:00"),
                arguments(local.withSecond(5).atOffset(cet), "2030-01-07T08:00:05+01:00"),
                arguments(local.withNano(5_000_000).atOffset(cet), "2030-01-07T08:00:00.005+01:00"),
                arguments(local.atOffset(odd), "2030-01-07T07:40:28Z"),
                arguments(local.atZone(ZoneId.of("Europe/Paris")), "2030-01-07T08:00:00+01:00"),
                arguments(
                        ThaiBuddhistDate.from(local).atTime(local.toLocalTime()).atZone(cet),
                        "2030-01-07T08:00:00+01:00"),
                arguments(local, "2030-01-07T08:00:00"),
                arguments(ThaiBuddhistDate.from(local).atTime(local.toLocalTime()), "2030-01-07T08:00:00"),
                arguments(local.toLocalDate(), "2030-01-07"),
                arguments(JapaneseDate.from(local), "2030-01-07"),
                arguments(local.toLocalTime(), "08:00:00"),
                arguments(LocalTime.of(8, 0, 5, 1), "08:00:05.000000001"),
                arguments(OffsetTime.of(LocalTime.NOON, cet), "12:00:00+01:00"),
                arguments(OffsetTime.of(LocalTime.NOON, ZoneOffset.UTC), "12:00:00Z"),
                arguments(OffsetTime.of(LocalTime.NOON, odd), "11:40:28Z"),
                arguments(Year.of(2030), "2030"),
                arguments(YearMonth.of(2030, 1), "2030-01"),
                arguments(MonthDay.of(1, 7), "--01-07"),
                arguments(Period.ofDays(7), "P7D"),
                arguments(ZoneId.of("Europe/Paris"), "Europe/Paris"));
    }

    @ParameterizedTest
    @MethodSource("times")
    void times_are_in_the_form_of_rfc_3339(Object time, String written) {
        assertThat(written(time)).isEqualTo('"' + written + '"');
    }

    @Test
    void a_date_is_a_moment_in_utc() {
        assertThat(written(new Date(MOMENT))).isEqualTo("\"2030-01-07T08:00:00Z\"");
        assertThat(written(new Date(MOMENT + 5))).isEqualTo("\"2030-01-07T08:00:00.005Z\"");
    }

    @Test
    void the_dates_of_sql_have_what_they_say() {
        assertThat(written(java.sql.Timestamp.from(Instant.parse("2030-01-07T08:00:00.000001Z"))))
                .isEqualTo("\"2030-01-07T08:00:00.000001Z\"");
        assertThat(written(java.sql.Date.valueOf(LocalDate.of(2030, 1, 7)))).isEqualTo("\"2030-01-07\"");
        assertThat(written(java.sql.Time.valueOf(LocalTime.of(8, 0)))).isEqualTo("\"08:00:00\"");
    }

    @Test
    void a_calendar_is_a_moment_in_utc() {
        Calendar here = Calendar.getInstance();
        here.setTimeInMillis(MOMENT);
        Calendar there = new GregorianCalendar(TimeZone.getTimeZone("America/New_York"), Locale.ROOT);
        there.setTimeInMillis(MOMENT);

        assertThat(written(here)).isEqualTo("\"2030-01-07T08:00:00Z\"");
        assertThat(written(there)).isEqualTo("\"2030-01-07T08:00:00Z\"");
    }

    static Stream<Arguments> atomics() {
        DoubleAdder half = new DoubleAdder();
        half.add(0.5);
        DoubleAdder endless = new DoubleAdder();
        endless.add(Double.POSITIVE_INFINITY);
        LongAdder seven = new LongAdder();
        seven.add(7);
        AtomicReference<Object> loop = new AtomicReference<>();
        loop.set(loop);
        return Stream.of(
                arguments(new AtomicInteger(7), "7"),
                arguments(new AtomicLong(1L << 40), "1099511627776"),
                arguments(seven, "7"),
                arguments(new LongAccumulator(Long::max, 9), "9"),
                arguments(half, "0.5"),
                arguments(endless, "null"),
                arguments(new DoubleAccumulator(Double::sum, 2.5), "2.5"),
                arguments(new AtomicBoolean(true), "true"),
                arguments(new AtomicReference<>(7), "7"),
                arguments(new AtomicReference<>(), "null"),
                arguments(loop, "null"),
                arguments(new AtomicIntegerArray(new int[] {1, 2}), "[1,2]"),
                arguments(new AtomicLongArray(new long[] {1, 2}), "[1,2]"),
                arguments(new AtomicReferenceArray<>(new String[] {"a", null}), "[\"a\",null]"));
    }

    @ParameterizedTest
    @MethodSource("atomics")
    void what_is_atomic_is_its_content(Object atomic, String written) {
        assertThat(written(atomic)).isEqualTo(written);
        assertThat(written(List.of(atomic))).isEqualTo("[" + written + "]");
    }

    @Test
    void other_values_of_the_jdk_have_the_text_by_which_programs_know_them() throws UnknownHostException {
        byte[] loopback = {127, 0, 0, 1};
        assertThat(written(InetAddress.getByAddress("host.internal", loopback))).isEqualTo("\"127.0.0.1\"");
        assertThat(written(Locale.GERMANY)).isEqualTo("\"de-DE\"");
        assertThat(written(TimeZone.getTimeZone("Europe/Paris"))).isEqualTo("\"Europe/Paris\"");
        assertThat(written(new SimpleTimeZone(0, "Z"))).isEqualTo("\"Z\"");
        assertThat(written(Currency.getInstance("EUR"))).isEqualTo("\"EUR\"");
        assertThat(written(StandardCharsets.UTF_8)).isEqualTo("\"UTF-8\"");
        assertThat(written(new File("orders.csv"))).isEqualTo("\"orders.csv\"");
        assertThat(written(URI.create("a:b"))).isEqualTo("\"a:b\"");
    }

    @Test
    void the_keys_of_a_map_are_written_alike() {
        OffsetDateTime time = LocalDateTime.of(2030, 1, 7, 8, 0).atOffset(ZoneOffset.UTC);

        assertThat(written(Map.of(new Date(MOMENT), 1))).isEqualTo("{\"2030-01-07T08:00:00Z\":1}");
        assertThat(written(Map.of(time, 1))).isEqualTo("{\"2030-01-07T08:00:00Z\":1}");
    }

    @Test
    void on_the_last_level_they_are_still_written() {
        Object deep = new AtomicInteger(7);
        for (int level = 0; level < 64; level++) {
            deep = Collections.singletonList(deep);
        }
        assertThat(written(deep)).contains("[7]");
    }

    @Test
    void a_value_that_cannot_be_written_is_null() {
        Date broken = new Date() {
            private static final long serialVersionUID = 1L;

            @Override
            public Instant toInstant() {
                throw new IllegalStateException("broken");
            }
        };
        assertThat(written(List.of(broken, 1))).isEqualTo("[null,1]");
        assertThat(written(ZonedDateTime.of(LocalDateTime.MAX, ZoneOffset.MIN))).contains("+999999999-12-31");
    }

    private static String written(Object value) {
        String json = Problem.of(400).withTitle(null).with("value", value).toJson();
        String before = "{\"status\":400,\"value\":";
        assertThat(json).startsWith(before).endsWith("}");
        return json.substring(before.length(), json.length() - 1);
    }
}
