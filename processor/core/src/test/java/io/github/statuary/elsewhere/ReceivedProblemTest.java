package io.github.statuary.elsewhere;

import static io.github.statuary.elsewhere.ShopUpstream.EVERY_KIND;
import static io.github.statuary.elsewhere.ShopUpstream.OUT_OF_CREDIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.statuary.core.RetryAdvice.Safety;
import io.github.statuary.core.UpstreamException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a package over the core of another package gets its classes and its data. */
class ReceivedProblemTest {

    private static final String EVERY_VALUE = "'text':'a','bool':true,'int32':7,'int64':3000000000,'decimal':1.50,"
            + "'float64':0.1,'uri':'/x','uuid':'0f0e0d0c-0b0a-0908-0706-050403020100','date':'2026-11-26',"
            + "'dateTime':'2026-11-26T08:30:00.5+01:00','duration':'PT1M','size':'x-l','sizes':['s','x-l'],"
            + "'counts':{'a':[1,2],'b':[]}";

    @Test
    void a_known_type_with_its_status_has_its_class_and_data() {
        UpstreamException received = ShopUpstream.of(
                403,
                problem(
                        OUT_OF_CREDIT,
                        "'title':'Kein Geld','balance':30,'cost':50.00,'accounts':['/account/12'],'more':1"));

        assertThat(received).isExactlyInstanceOf(ShopUpstream.OutOfCredit.class);
        assertThat(((ShopUpstream.OutOfCredit) received).payload())
                .contains(new ShopProblem.OutOfCredit(
                        new BigDecimal("30"), new BigDecimal("50.00"), List.of(URI.create("/account/12"))));
        assertThat(received.type()).isEqualTo(URI.create(OUT_OF_CREDIT));
        assertThat(received.title()).isEqualTo("Kein Geld");
        assertThat(received.members())
                .containsExactly(
                        entry("balance", 30),
                        entry("cost", new BigDecimal("50.00")),
                        entry("accounts", List.of("/account/12")),
                        entry("more", 1));
    }

    @Test
    void a_known_type_with_another_status_has_the_class_of_the_status() {
        UpstreamException received =
                ShopUpstream.of(500, problem(OUT_OF_CREDIT, "'balance':30,'cost':50,'status':403"));

        assertThat(received).isExactlyInstanceOf(UpstreamException.InternalServerError.class);
        assertThat(received.statusCode()).isEqualTo(500);
        assertThat(received.payload().orElseThrow())
                .isEqualTo(new ShopProblem.OutOfCredit(new BigDecimal("30"), new BigDecimal("50"), null));
    }

    @Test
    void an_unknown_type_has_the_class_of_the_status_with_everything_readable() {
        UpstreamException received = ShopUpstream.of(403, problem("https://api.acme.com/problems/new", "'balance':30"));

        assertThat(received).isExactlyInstanceOf(UpstreamException.Forbidden.class);
        assertThat(received.payload()).isEmpty();
        assertThat(received.members()).containsExactly(entry("balance", 30));
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.acme.com/orders/7, /problems/out-of-credit, true",
        "https://api.acme.com/orders/7, //api.acme.com/problems/out-of-credit, true",
        "https://api.acme.com/problems/busy?key=s, out-of-credit, true",
        "https://api.acme.com/problems/x/y, ../out-of-credit, true",
        "https://api.acme.com/problems/out-of-credit?key=s, '', true",
        "https://user:word@api.acme.com/orders/7, /problems/out-of-credit, true",
        "https://api.acme.com, problems/out-of-credit, true",
        "https://api.acme.com/problems/out-of-credit, ?x, false",
        "https://api.acme.com/problems/out-of-credit, '#x', false",
        "https://other.acme.com/orders/7, /problems/out-of-credit, false",
        "https://other.acme.com/orders/7, https://api.acme.com/problems/out-of-credit, true",
        "https://api.acme.com/orders/7, https://API.acme.com/problems/out-of-credit, false",
        "https://api.acme.com/orders/7, https://api.acme.com/problems/x/../out-of-credit, false",
        "/orders/7, /problems/out-of-credit, false",
        "mailto:a@b, /problems/out-of-credit, false",
    })
    void a_type_is_resolved_against_the_target_and_compared_as_text(String target, String type, boolean known) {
        UpstreamException received = ShopUpstream.of(
                new ShopUpstream.Get(target),
                403,
                Map.of("content-type", List.of("application/problem+json")),
                problem(type, "").getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(received instanceof ShopUpstream.OutOfCredit).isEqualTo(known);
        assertThat(received.type()).isEqualTo(URI.create(type));
    }

    @Test
    void every_kind_of_field_is_read() {
        UpstreamException received = ShopUpstream.of(499, problem(EVERY_KIND, EVERY_VALUE));

        assertThat(received).isExactlyInstanceOf(ShopUpstream.EveryKind.class);
        assertThat(received.statusCode()).isEqualTo(499);
        assertThat(received.payload().orElseThrow())
                .isEqualTo(new ShopProblem.EveryKind(
                        "a",
                        true,
                        7,
                        3_000_000_000L,
                        new BigDecimal("1.50"),
                        0.1,
                        URI.create("/x"),
                        UUID.fromString("0f0e0d0c-0b0a-0908-0706-050403020100"),
                        LocalDate.of(2026, 11, 26),
                        Instant.parse("2026-11-26T07:30:00.5Z"),
                        Duration.ofMinutes(1),
                        ShopProblem.Size.EXTRA_LARGE,
                        List.of(ShopProblem.Size.SMALL, ShopProblem.Size.EXTRA_LARGE),
                        Map.of("a", List.of(1, 2), "b", List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'text':1",
                "'text':null",
                "'bool':'true'",
                "'bool':1",
                "'int32':'7'",
                "'int32':7.5",
                "'int32':3000000000",
                "'int32':1e99",
                "'int64':9223372036854775808",
                "'int64':true",
                "'decimal':'1.50'",
                "'decimal':{}",
                "'float64':1e400",
                "'float64':'NaN'",
                "'uri':'a b'",
                "'uri':7",
                "'uuid':'1-1-1-1-1'",
                "'uuid':'0f0e0d0c-0b0a-0908-0706-05040302010g'",
                "'uuid':'00f0e0d0c-0b0a-908-0706-050403020100'",
                "'uuid':'-f0e0d0c-0b0a-0908-0706-050403020100'",
                "'date':'2026-02-30'",
                "'date':'26.11.2026'",
                "'date':20261126",
                "'dateTime':'2026-11-26T08:30:00'",
                "'dateTime':1764142200",
                "'duration':'1 minute'",
                "'duration':'PT99999999999999999999S'",
                "'size':'medium'",
                "'size':'EXTRA_LARGE'",
                "'sizes':['s','medium']",
                "'sizes':['s',null]",
                "'sizes':{}",
                "'counts':{'a':[1,'2']}",
                "'counts':[]",
                "'counts':{'a':null}",
            })
    void a_required_field_of_another_kind_empties_the_data_and_stays_raw(String wrong) {
        String json = problem(EVERY_KIND, EVERY_VALUE + "," + wrong); // the last of equal names counts
        UpstreamException received = ShopUpstream.of(499, json);

        assertThat(received).isExactlyInstanceOf(ShopUpstream.EveryKind.class);
        assertThat(received.payload()).isEmpty();
        assertThat(received.members()).hasSize(14).containsKey(wrong.substring(1, wrong.indexOf("':")));
    }

    @Test
    void whole_numbers_in_another_form_are_whole() {
        String json = problem(EVERY_KIND, EVERY_VALUE + ",'int32':7.0,'int64':3E+9,'decimal':7,'float64':1");

        assertThat(((ShopUpstream.EveryKind) ShopUpstream.of(499, json)).payload())
                .hasValueSatisfying(read -> {
                    assertThat(read.int32()).isEqualTo(7);
                    assertThat(read.int64()).isEqualTo(3_000_000_000L);
                    assertThat(read.decimal()).isEqualTo(new BigDecimal("7"));
                    assertThat(read.float64()).isEqualTo(1.0);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"'balance':30", "'cost':50", "'balance':30,'cost':null", ""})
    void a_missing_required_field_empties_the_data(String fields) {
        UpstreamException received = ShopUpstream.of(403, problem(OUT_OF_CREDIT, fields));

        assertThat(received).isExactlyInstanceOf(ShopUpstream.OutOfCredit.class);
        assertThat(received.payload()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'accounts':null", ",'accounts':'x'", ",'accounts':['x',7]"})
    void an_optional_field_of_another_kind_is_null(String field) {
        assertThat(ShopUpstream.of(403, problem(OUT_OF_CREDIT, "'balance':30,'cost':50" + field))
                        .payload()
                        .orElseThrow())
                .isEqualTo(new ShopProblem.OutOfCredit(new BigDecimal("30"), new BigDecimal("50"), null));
    }

    @Test
    void an_object_is_whole_or_missing() {
        ShopProblem.Line whole = new ShopProblem.Line("A-1", 7);
        assertThat(refused("'line':{'article':'A-1','amount':7},'lines':[{'article':'A-1','amount':'7'}]"))
                .contains(new ShopProblem.Refused(whole, List.of(new ShopProblem.Line("A-1", null))));
        assertThat(refused("'line':{'amount':7},'lines':[]")).contains(new ShopProblem.Refused(null, List.of()));
        assertThat(refused("'line':'A-1','lines':[]")).contains(new ShopProblem.Refused(null, List.of()));
        assertThat(refused("'lines':[{'article':'A-1'},{'article':null}]")).isEmpty();
        assertThat(refused("'lines':['A-1']")).isEmpty();
    }

    private static Optional<ShopProblem.Refused> refused(String members) {
        return ((ShopUpstream.Refused) ShopUpstream.of(409, problem(ShopUpstream.REFUSED, members))).payload();
    }

    @Test
    void the_catalog_overrides_the_advice() {
        assertThat(ShopUpstream.of(409, problem(ShopUpstream.BUSY, ""))
                        .retryAdvice()
                        .safety())
                .isEqualTo(Safety.YES);
        assertThat(ShopUpstream.of(409, problem("other", "")).retryAdvice().safety())
                .isEqualTo(Safety.NO);
        assertThat(ShopUpstream.of(500, problem("other", "")).retryAdvice().safety())
                .isEqualTo(Safety.IF_IDEMPOTENT);
    }

    @Test
    void a_type_that_has_another_status_does_not_override_the_advice() {
        assertThat(ShopUpstream.of(400, problem(ShopUpstream.BUSY, ""))
                        .retryAdvice()
                        .safety())
                .isEqualTo(Safety.NO);
    }

    @Test
    void the_message_has_type_and_title_as_the_catalog_has_them() {
        assertThat(ShopUpstream.of(403, problem(OUT_OF_CREDIT, "'title':'secret','detail':'secret'")))
                .hasMessage("GET https://api.acme.com: 403 Forbidden, " + OUT_OF_CREDIT
                        + ", You do not have enough credit.");
        assertThat(ShopUpstream.of(404, problem(OUT_OF_CREDIT, "'title':'secret'")))
                .hasMessage("GET https://api.acme.com: 404 Not Found, " + OUT_OF_CREDIT
                        + ", You do not have enough credit.");
        assertThat(ShopUpstream.of(499, problem(EVERY_KIND, "'title':'secret'")))
                .hasMessage("GET https://api.acme.com: 499, " + EVERY_KIND);
        assertThat(ShopUpstream.of(403, problem("https://secret", "'title':'secret'")))
                .hasMessage("GET https://api.acme.com: 403 Forbidden, unknown type");
    }

    @Test
    void named_header_fields_are_kept_but_those_with_secrets() {
        UpstreamException received = ShopUpstream.of(
                null,
                500,
                Map.of(
                        "x-cost", List.of("7"),
                        "X-Other", List.of("7"),
                        "Set-Cookie", List.of("a=secret"),
                        "Authorization", List.of("secret"),
                        "Authentication-Info", List.of("secret")),
                null);

        assertThat(received.headers()).containsExactly(entry("X-Cost", List.of("7")));
    }

    private static String problem(String type, String members) {
        String more = members.isEmpty() ? "" : "," + members;
        return ("{'type':'" + type + "'" + more + "}").replace('\'', '"');
    }
}
