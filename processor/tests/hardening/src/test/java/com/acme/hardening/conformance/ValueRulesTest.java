package com.acme.hardening.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.hardening.Json;
import com.acme.hardening.catalog.FrameworkErrors;
import com.acme.hardening.catalog.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** How values stand in members. */
class ValueRulesTest {

    private static final String DATE_TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})";

    private static final List<Object> TIMES = List.of(
            Instant.EPOCH,
            Instant.parse("2026-06-03T07:08:00.000000001Z"),
            new Date(0),
            OffsetDateTime.parse("2026-06-03T07:08+05:30"),
            OffsetDateTime.parse("2026-06-03T07:08-00:30"),
            ZonedDateTime.parse("2026-06-03T07:08+02:00[Europe/Berlin]"));

    @Test
    @Holds("V1")
    void a_time_has_seconds_and_an_offset() {
        assertThat(TIMES).allSatisfy(time -> assertThat(written(time)).matches(DATE_TIME));
        assertThat(OffsetDateTime.parse(written(TIMES.get(5))).toInstant())
                .isEqualTo(((ZonedDateTime) TIMES.get(5)).toInstant());
    }

    @Test
    @Holds("V2")
    void a_day_is_a_full_date() {
        assertThat(written(LocalDate.of(2026, 6, 3))).isEqualTo("2026-06-03");
    }

    @Test
    @Holds("V3")
    void the_machine_does_not_matter() {
        List<String> here = TIMES.stream().map(ValueRulesTest::written).toList();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(TIMES.stream().map(ValueRulesTest::written)).containsExactlyElementsOf(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    @Holds("J1")
    void a_pointer_escapes_tilde_and_slash() {
        assertThat(pointer("a/b", "~", "~1", 0)).isEqualTo("#/a~1b/~0/~01/0");
    }

    @Test
    @Holds("J2")
    void a_pointer_in_a_fragment_is_percent_encoded() {
        assertThat(pointer("\u00e9 %\"", "a[0]")).isEqualTo("#/%C3%A9%20%25%22/a%5B0%5D");
    }

    private static String written(Object value) {
        return Json.object(Problem.of(404).with("value", value).toJsonBytes())
                .get("value")
                .textValue();
    }

    private static String pointer(Object... way) {
        return (String) FrameworkErrors.error(List.of(way), "wrong").get("pointer");
    }
}
