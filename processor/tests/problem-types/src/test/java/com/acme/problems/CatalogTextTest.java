package com.acme.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The generated types have the types, names and texts of the catalog. */
class CatalogTextTest {

    @Test
    void a_value_of_every_type_is_written_as_json_has_it() {
        EveryTypeException exception = new EveryTypeException(
                "text",
                true,
                7,
                9_007_199_254_740_993L,
                new BigDecimal("12.50"),
                0.5,
                URI.create("/a?b=c"),
                UUID.fromString("6f1c0a6e-1f4b-4d3e-9a52-0c3b5f7a1d2e"),
                LocalDate.of(2030, 1, 7),
                Instant.parse("2030-01-07T08:00:00Z"),
                Duration.ofSeconds(90),
                EveryTypeException.Level.HIGHER_STILL,
                Arrays.asList("a", null),
                List.of(EveryTypeException.Levels.ONE, EveryTypeException.Levels.TWO_THREE),
                List.of(List.of(BigDecimal.ONE), List.of()),
                Map.of("one", 1),
                Map.of("it", List.of(EveryTypeException.Deep.YES)));

        assertThat(exception.problem().toJson()).isEqualTo("""
                {"type":"https://api.acme.com/problems/every-type","title":"Every type","status":422,\
                "textual":"text","flag":true,"number":7,"bigNumber":9007199254740993,"amount":12.50,"ratio":0.5,\
                "link":"/a?b=c","id_of_it":"6f1c0a6e-1f4b-4d3e-9a52-0c3b5f7a1d2e","day":"2030-01-07",\
                "moment":"2030-01-07T08:00:00Z","period":"PT1M30S","level":"higher-still","texts":["a",null],\
                "levels":["one","two-three"],"matrix":[[1],[]],"byName":{"one":1},"deep":{"it":["yes"]}}""");
        assertThat(exception).hasMessage("Every type");
        assertThat(Stored.again(exception).problem()).isEqualTo(exception.problem());
        assertThat(Stored.again(exception).matrix()).isEqualTo(exception.matrix());
    }

    @Test
    void names_that_are_taken_have_an_underscore_in_java_only() {
        AwkwardNamesException exception = new AwkwardNamesException(
                        Duration.ofSeconds(3),
                        "header",
                        "A",
                        "B",
                        "C",
                        "D",
                        Duration.ofSeconds(5),
                        AwkwardNamesException.String.A,
                        AwkwardNamesException.Override.A,
                        AwkwardNamesException.Object.A,
                        List.of(AwkwardNamesException.Snapshot_.A),
                        AwkwardNamesException.AwkwardNamesException_.A)
                .withYield(1);

        assertThat(exception.class_()).isEqualTo("A");
        assertThat(exception.problem().detail()).isEqualTo("ABCD");
        assertThat(exception.problem().extensions())
                .containsEntry("class", "A")
                .containsEntry("cause", "C")
                .containsEntry("members", "D")
                .containsEntry("retryAfter", Duration.ofSeconds(5))
                .containsEntry("snapshot", List.of("a"))
                .containsEntry("yield", 1);
        assertThat(exception.headers())
                .containsEntry("Retry-After", List.of("3"))
                .containsEntry("Cause", List.of("header"));
        assertThat(exception.getCause()).isNull();
    }

    @Test
    void hostile_text_means_itself() throws Exception {
        Hostile exception = new Hostile("'; \" \\");
        String title = "*/ \\u002a\\u002f $L $T ${x} %s <script>alert('1')</script> \"\"\" \u4e2d\u6587 \\";
        String detail = "*/ \\u002a\\u002f $L {braces} <b>&amp;</b> '; \" \\ \"\t\" \ud83d\ude00 \\";

        assertThat(exception.problem().title()).isEqualTo(title);
        assertThat(exception.problem().detail()).isEqualTo(detail);
        assertThat(Hostile.TYPE).isEqualTo(URI.create("https://api.acme.com/*/a@b"));
        JsonNode json = new ObjectMapper().readTree(exception.problem().toJson());
        assertThat(json.get("title").textValue()).isEqualTo(title);
        assertThat(json.get("detail").textValue()).isEqualTo(detail);
    }

    @Test
    void a_member_may_have_any_name() throws Exception {
        AnyNameException exception = new AnyNameException(
                        "7",
                        "t1",
                        List.of("a"),
                        URI.create("/c"),
                        9,
                        "q",
                        "caption",
                        AnyNameException.Reason.A,
                        "hostile",
                        "control",
                        "logged",
                        "bond",
                        "1234")
                .withIp("::1")
                .withBlank("blank");

        assertThat(exception.problem().toJson()).isEqualTo("""
                {"type":"https://api.acme.com/problems/any-name","title":"Names of older contracts","status":400,\
                "detail":"7 of t1, 9 and q","id":"7","ip":"::1","trace-id":"t1","invalid-params":["a"],"@context":"/c",\
                "gr\u00f6\u00dfe":9,"\\"\\\\":"q","Title":"caption","getCause":"a",\
                "*/ \\\\u0022 $L ${x} \\u003c/script> {@link":"hostile","\\n\\r\\t\\u0000\\u0001\u007f\\u2028":"control",\
                " ":"blank"}""");
        JsonNode json = new ObjectMapper().readTree(exception.problem().toJson());
        assertThat(json.get("\n\r\t\0\001\177\u2028").textValue()).isEqualTo("control");
        assertThat(exception).hasMessage("7 of t1, 9 and q [log-id=logged, \000007=bond]");
        assertThat(exception.traceId()).isEqualTo("t1");
        assertThat(exception.pinCode()).isEqualTo("1234");
        assertThat(Stored.again(exception).problem()).isEqualTo(exception.problem());
    }

    @Test
    void a_type_is_deprecated_as_the_catalog_says_and_a_retired_one_has_no_class() throws Exception {
        Class<?> documented = Class.forName("com.acme.problems.DocumentedException");

        assertThat(documented).hasAnnotation(Deprecated.class);
        assertThat(Outdated.class.getPermittedSubclasses()).containsExactly(documented);
        assertThat(OutOfCreditException.class.isAnnotationPresent(Deprecated.class))
                .isFalse();
        assertThatThrownBy(() -> Class.forName("com.acme.problems.NoLongerSentException"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void values_without_text_between_them_are_not_added_up() {
        assertThat(new AddedNumbersException(1, 2).problem().detail()).isEqualTo("12");
    }

    @Test
    void header_fields_of_the_status_and_of_the_problem_are_both_sent() {
        LoggedInNowhereException exception =
                new LoggedInNowhereException("Basic realm=\"a\"", "Basic realm=\"b\"", new IllegalStateException());

        assertThat(HttpStatusMapper.toResponse(exception).headers())
                .containsEntry("WWW-Authenticate", List.of("Basic realm=\"a\""))
                .containsEntry("Proxy-Authenticate", List.of("Basic realm=\"b\""));
        assertThatThrownBy(() -> new LoggedInNowhereException("Basic realm=\"a\"", "no\r\nchallenge"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_problem_of_a_new_status_extends_its_exception() {
        HungUpException exception = new HungUpException();

        assertThat(exception).isInstanceOf(ClientClosedRequestException.class).hasMessage("The client hung up.");
        assertThat(exception.status()).isEqualTo(HttpStatus.CLIENT_CLOSED_REQUEST);
        assertThat(new NotExtendedEnoughException().statusCode()).isEqualTo(510);
    }

    @Test
    void the_detail_of_a_server_error_is_public_as_the_catalog_says() {
        DiskFullException exception = new DiskFullException(12, new IllegalStateException("/dev/sda1"));

        assertThat(exception.problem().toJson()).isEqualTo("""
                {"type":"https://api.acme.com/problems/disk-full","title":"The disk is full.","status":503,\
                "detail":"No room for 12 bytes.","bytes":12}""");
    }
}
