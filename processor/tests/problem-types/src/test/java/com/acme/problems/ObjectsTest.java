package com.acme.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.problems.Violation.Severity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Members that are objects, with fields of each visibility, nested and in lists and maps. */
class ObjectsTest {

    private static final Cause CAUSE = new Cause(7, LocalDate.of(2030, 1, 7), "LOG-trace", "SECRET-password");

    private static final String CAUSE_JSON = "{\"code\":7,\"odd \\\"name\\\" \\u003c/script> \\\\\":\"2030-01-07\"}";

    private static final Violation FULL = new Violation(
            "/lines/0",
            "number",
            new BigDecimal("1.50"),
            Severity.TOO_HIGH,
            Arrays.asList(CAUSE, null),
            "LOG-ledger",
            "SECRET-pin",
            Map.of("a", List.of(CAUSE)),
            CAUSE);

    private static final String FULL_JSON = "{\"field\":\"/lines/0\",\"type\":\"number\",\"value\":1.50,"
            + "\"severity\":\"too-high\",\"causes\":[" + CAUSE_JSON + ",null]}";

    private static final Violation SMALL = new Violation("name", Severity.LOW, "LOG-ledger", "SECRET-pin");

    private static final String SMALL_JSON = "{\"field\":\"name\",\"severity\":\"low\"}";

    private static final String HEAD = "{\"type\":\"https://api.acme.com/problems/invalid-order\","
            + "\"title\":\"Your order is not valid.\",\"status\":422,\"detail\":\"2 are wrong.\"";

    private static InvalidOrderException everything() {
        return new InvalidOrderException(List.of(FULL, SMALL), 2)
                .withFirst(SMALL)
                .withGrouped(Map.of("g", List.of(SMALL)))
                .withPoint(new Point(1, 2))
                .withAudit(FULL)
                .withVault(FULL);
    }

    @Test
    void the_response_shows_the_public_members_of_every_object() {
        String json = HEAD + ",\"violations\":[" + FULL_JSON + "," + SMALL_JSON + "],\"count\":2,\"first\":"
                + SMALL_JSON + ",\"grouped\":{\"g\":[" + SMALL_JSON + "]},\"point\":{\"x\":1,\"y\":2}}";

        assertThat(everything().problem().toJson()).isEqualTo(json);
        assertThat(new String(HttpStatusMapper.toResponse(everything()).body(), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(new InvalidOrderException(null, 2).problem().toJson()).isEqualTo(HEAD + ",\"count\":2}");
    }

    @Test
    void a_problem_holds_nothing_else_of_its_objects() {
        Object violations = everything().problem().extensions().get("violations");

        assertThat(violations).isEqualTo(List.of(FULL.publicMembers(), Map.of("field", "name", "severity", "low")));
        assertThat(everything().problem()).isEqualTo(everything().problem());
        assertThat(everything().problem().toString()).doesNotContain("LOG-", "SECRET-");
    }

    @Test
    void the_log_shows_what_is_not_secret() {
        String cause = "Cause[code=7, odd \"name\" </script> \\=2030-01-07, trace=LOG-trace]";
        String full = "Violation[field=/lines/0, type=number, value=1.50, severity=too-high, causes=[" + cause
                + ", null], ledger=LOG-ledger, audits={a=[" + cause + "]}]";
        String small = "Violation[field=name, type=null, value=null, severity=low, causes=null, ledger=LOG-ledger,"
                + " audits=null]";

        assertThat(everything())
                .hasMessage("2 are wrong. [violations=[" + full + ", " + small + "], first=" + small + ", grouped={g=["
                        + small + "]}, audit=" + full + "]");
        assertThat(new InvalidOrderException(null, 2))
                .hasMessage("2 are wrong. [violations=null, first=null, grouped=null, audit=null]");
    }

    @Test
    void what_is_hidden_is_in_no_text_of_the_object_itself() {
        assertThat(FULL)
                .hasToString("Violation[field=/lines/0, type=number, value=1.50, severity=too-high,"
                        + " causes=[Cause[code=7, odd \"name\" </script> \\=2030-01-07], null]]");
        assertThat(FULL.publicMembers().toString()).doesNotContain("LOG-", "SECRET-");
        assertThat(new Point(1, 2)).hasToString("Point[x=1, y=2]");
        assertThat(FULL.pin()).isEqualTo("SECRET-pin");
        assertThat(FULL.ledger()).isEqualTo("LOG-ledger");
    }

    @Test
    void what_is_hidden_is_not_among_the_bytes() {
        InvalidOrderException exception = everything();
        ClientErrorException other = new NotFoundException("x").with("v", List.of(FULL, Optional.of(FULL)));

        for (byte[] bytes : List.of(
                HttpStatusMapper.toResponse(exception).body(),
                HttpStatusMapper.toResponse(other).body())) {
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("LOG-", "SECRET-");
        }
        exception.problem();
        assertThat(new String(Stored.bytes(exception), StandardCharsets.ISO_8859_1))
                .contains("LOG-ledger")
                .doesNotContain("SECRET-");
        assertThat(exception.toString()).doesNotContain("SECRET-");
    }

    @Test
    void a_stored_exception_keeps_its_objects_but_for_what_is_secret() {
        InvalidOrderException again = Stored.again(everything());

        assertThat(again.problem().toJson()).isEqualTo(everything().problem().toJson());
        assertThat(again).hasMessage(everything().getMessage());
        assertThat(again.violations().get(0).pin()).isNull();
        assertThat(again.violations().get(0).vault()).isNull();
        assertThat(again.vault()).isNull();
    }

    @Test
    void an_object_is_an_object_wherever_it_is_put_by_hand() {
        ClientErrorException exception = new NotFoundException("x")
                .with("one", SMALL)
                .with("list", Arrays.asList(SMALL, null))
                .with("map", Map.of("a", new Object[] {Optional.of(SMALL)}))
                .with("problem", Problem.of(400).with("one", SMALL));

        assertThat(exception.problem().toJson())
                .endsWith(",\"one\":" + SMALL_JSON + ",\"list\":[" + SMALL_JSON + ",null],\"map\":{\"a\":[" + SMALL_JSON
                        + "]},\"problem\":{\"title\":\"Bad Request\",\"status\":400,\"one\":" + SMALL_JSON + "}}");
    }

    @Test
    void a_required_member_has_a_value_unless_it_is_secret() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Violation(null, Severity.LOW, "", ""))
                .withMessage("field");
        assertThatNullPointerException()
                .isThrownBy(() -> new Violation("", Severity.LOW, null, ""))
                .withMessage("ledger");
        assertThat(new Violation("", Severity.LOW, "", null).pin()).isNull();
        assertThat(SMALL.type()).isNull();
    }

    @Test
    void an_object_does_not_change_and_its_copies_do() {
        List<Cause> causes = new ArrayList<>(List.of(CAUSE));
        Violation violation = SMALL.withCauses(causes);
        causes.clear();

        assertThat(violation.causes()).containsExactly(CAUSE);
        assertThatThrownBy(() -> violation.causes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(violation.withCauses(null)).isEqualTo(SMALL);
        assertThat(SMALL.withType("t").withValue(BigDecimal.ONE).publicMembers())
                .isEqualTo(Map.of("field", "name", "type", "t", "value", BigDecimal.ONE, "severity", "low"));
    }

    @Test
    void endless_lists_of_objects_end() {
        InvalidOrderException exception = new InvalidOrderException(Collections.nCopies(1_000_000, SMALL), 2);

        assertThat(exception.problem().toJson())
                .startsWith(HEAD + ",\"violations\":[" + SMALL_JSON)
                .hasSizeLessThan(3_000_000)
                .endsWith("}");
    }
}
