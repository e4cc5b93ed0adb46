package com.acme.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server sends for each problem type is what a client of the same catalog gets. */
class RoundTripTest {

    private static final Upstream.Request REQUEST = Upstream.Request.of("GET", URI.create("https://api.acme.com/7"));
    private static final Map<String, List<String>> PROBLEM =
            Map.of("Content-Type", List.of("application/problem+json"));

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_becomes_the_exception_of_its_type(UpstreamSamples.Response sample) throws Exception {
        JsonNode sent = new ObjectMapper().readTree(sample.body());

        UpstreamException received = Upstream.of(REQUEST, sample.status(), sample.headers(), sample.body());

        assertThat(received.getClass().getEnclosingClass()).isEqualTo(Upstream.class);
        assertThat(received.statusCode()).isEqualTo(sample.status());
        assertThat(received.type()).hasToString(sent.get("type").textValue());
        assertThat(received.title()).isEqualTo(sent.get("title").textValue());
        assertThat(received.detail()).isEqualTo(sent.path("detail").textValue());
        assertThat(received.excerpt()).isEmpty();
        UpstreamProblem payload = received.payload().orElseThrow();
        assertThat(payload.getClass().getSimpleName())
                .isEqualTo(received.getClass().getSimpleName());
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : payload.getClass().getRecordComponents()) {
            values.add(component.getAccessor().invoke(payload));
        }
        List<String> members = new ArrayList<>();
        sent.fieldNames().forEachRemaining(members::add);
        members.removeAll(List.of("type", "title", "status", "detail"));
        assertThat(received.members().keySet()).containsExactlyElementsOf(members);
        assertThat(values).doesNotContainNull().hasSameSizeAs(members);
    }

    @Test
    void every_type_has_a_sample() {
        Set<Class<?>> types = new HashSet<>();
        samples()
                .forEach(sample -> types.add(Upstream.of(REQUEST, sample.status(), sample.headers(), sample.body())
                        .getClass()));

        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Upstream.class.getDeclaredClasses())
                        .filter(UpstreamException.class::isAssignableFrom)
                        .toList());
    }

    @Test
    void a_type_with_another_status_has_the_class_of_the_status_and_its_data() {
        UpstreamSamples.Response sample = UpstreamSamples.outOfCredit();

        UpstreamException received = Upstream.of(REQUEST, 404, sample.headers(), sample.body());

        assertThat(received).isExactlyInstanceOf(UpstreamException.NotFound.class);
        assertThat(received.payload()).get().isInstanceOf(UpstreamProblem.OutOfCredit.class);
    }

    @Test
    void what_is_not_public_is_nowhere() {
        assertThat(UpstreamProblem.OutOfCredit.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("balance", "cost", "accounts", "hint");
        assertThat(UpstreamSamples.outOfCredit().text()).doesNotContain("ledgerId", "shard", "pin", "answers");
    }

    @Test
    void every_value_has_the_type_of_its_field() {
        UpstreamProblem.EveryType data = ((Upstream.EveryType) received(UpstreamSamples.everyType()))
                .payload()
                .orElseThrow();

        assertThat(data.level()).isEqualTo(UpstreamProblem.EveryType.Level.LOW);
        assertThat(data.matrix()).isEqualTo(List.of(List.of(new BigDecimal("12.50"))));
        assertThat(data.day()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(data.period()).isEqualTo(Duration.ofSeconds(90));
        assertThat(data.moment()).isEqualTo(Instant.parse("2026-01-31T12:30:00Z"));
        assertThat(data.bigNumber()).isEqualTo(5_000_000_000L);
        assertThat(data.deep()).isEqualTo(Map.of("key", List.of(UpstreamProblem.EveryType.Deep.YES)));
    }

    @Test
    void objects_have_their_public_members_only() {
        Violation sent = new Violation("amount", Violation.Severity.TOO_HIGH, "ledger-4711", "pin-1234")
                .withValue(new BigDecimal("7.50"))
                .withCauses(List.of(new Cause(7, LocalDate.of(2030, 1, 7), "trace-1", "hunter2")));
        InvalidOrderException thrown = new InvalidOrderException(List.of(sent), 1)
                .withFirst(sent)
                .withGrouped(Map.of("all", List.of(sent, sent)))
                .withPoint(new Point(3, -4));

        UpstreamProblem.InvalidOrder data =
                invalidOrder(HttpStatusMapper.toResponse(thrown).body());

        UpstreamProblem.Violation violation = new UpstreamProblem.Violation(
                "amount",
                null,
                new BigDecimal("7.50"),
                UpstreamProblem.Violation.Severity.TOO_HIGH,
                List.of(new UpstreamProblem.Cause(7, LocalDate.of(2030, 1, 7))));
        assertThat(data)
                .isEqualTo(new UpstreamProblem.InvalidOrder(
                        List.of(violation),
                        1,
                        violation,
                        Map.of("all", List.of(violation, violation)),
                        new UpstreamProblem.Point(3, -4)));
        assertThat(UpstreamProblem.Violation.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("field", "type", "value", "severity", "causes");
        assertThat(data.toString()).doesNotContain("4711", "1234", "trace-1", "hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"field\":\"a\"}]",
                "[{\"field\":\"a\",\"severity\":\"low\"},{\"field\":7,\"severity\":\"low\"}]",
                "[{\"field\":\"a\",\"severity\":\"none\"}]",
                "[\"a\"]",
                "{\"field\":\"a\",\"severity\":\"low\"}",
                "null"
            })
    void a_wrong_object_in_a_required_member_empties_the_payload(String violations) throws Exception {
        byte[] body = body("\"violations\":" + violations);

        UpstreamException received = Upstream.of(REQUEST, 422, PROBLEM, body);

        assertThat(received).isExactlyInstanceOf(Upstream.InvalidOrder.class);
        assertThat(received.payload()).isEmpty();
        assertThat(received.members().get("violations"))
                .isEqualTo(new ObjectMapper().readValue(violations, Object.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"first\":{\"field\":\"a\"}",
                "\"first\":7",
                "\"first\":null",
                "\"grouped\":{\"all\":[{\"field\":\"a\"}]}",
                "\"point\":{\"x\":1,\"y\":1.5}"
            })
    void a_wrong_object_in_an_optional_member_is_null(String optional) {
        UpstreamProblem.InvalidOrder data = invalidOrder(body("\"violations\":[]," + optional));

        assertThat(data).isEqualTo(new UpstreamProblem.InvalidOrder(List.of(), 1, null, null, null));
    }

    @Test
    void an_optional_member_of_an_object_that_is_wrong_is_null_and_an_unknown_one_is_raw() {
        byte[] body = body("""
                "violations":[{"field":"a","severity":"low","value":"7","causes":[{"code":1,"more":[2]},{}],"new":true}]""");

        UpstreamProblem.Violation violation = invalidOrder(body).violations().get(0);

        assertThat(violation)
                .isEqualTo(
                        new UpstreamProblem.Violation("a", null, null, UpstreamProblem.Violation.Severity.LOW, null));
        assertThat(Upstream.of(REQUEST, 422, PROBLEM, body)
                        .members()
                        .get("violations")
                        .toString())
                .contains("more=[2]", "new=true");
    }

    @Test
    void an_object_of_a_service_is_read_beside_one_of_the_same_name() {
        UpstreamProblem.InvoiceRefused data = ((Upstream.InvoiceRefused) received(UpstreamSamples.invoiceRefused()))
                .payload()
                .orElseThrow();

        assertThat(data.reason()).isEqualTo(new UpstreamProblem.Cause_("text", List.of(new UpstreamProblem.Line(30))));
    }

    @Test
    void a_type_of_another_service_has_no_exception_to_throw() {
        assertThat(received(UpstreamSamples.invoiceLost())).isInstanceOf(UpstreamException.ClientError.class);
        assertThat(HttpStatus.find(481)).isEmpty();
        assertThat(HttpStatusException.class.getPackage().getName()).isEqualTo("com.acme.problems");
        assertThat(classNamed("InvoiceLostException")).isNull();
    }

    @Test
    void no_method_of_the_client_side_gives_a_response_of_ones_own() {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> type : List.of(
                Upstream.class,
                UpstreamException.class,
                UpstreamProblem.class,
                UpstreamSamples.class,
                RetryAdvice.class)) {
            types.add(type);
            types.addAll(List.of(type.getDeclaredClasses()));
        }
        assertThat(types)
                .contains(Upstream.OutOfCredit.class, UpstreamProblem.Violation.class)
                .allSatisfy(type -> assertThat(type.getMethods())
                        .extracting(Method::getReturnType)
                        .doesNotContain(Problem.class, ProblemResponse.class, HttpStatusException.class));
    }

    static List<UpstreamSamples.Response> samples() {
        List<UpstreamSamples.Response> samples = new ArrayList<>();
        for (var method : UpstreamSamples.class.getDeclaredMethods()) {
            if (method.getReturnType() == UpstreamSamples.Response.class) {
                try {
                    samples.add((UpstreamSamples.Response) method.invoke(null));
                } catch (ReflectiveOperationException broken) {
                    throw new AssertionError(method.getName(), broken);
                }
            }
        }
        return samples;
    }

    private static byte[] body(String members) {
        String type = "https://api.acme.com/problems/invalid-order";
        return ("{\"type\":\"" + type + "\",\"count\":1," + members + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static UpstreamProblem.InvalidOrder invalidOrder(byte[] body) {
        return ((Upstream.InvalidOrder) Upstream.of(REQUEST, 422, PROBLEM, body))
                .payload()
                .orElseThrow();
    }

    private static UpstreamException received(UpstreamSamples.Response sample) {
        return Upstream.of(REQUEST, sample.status(), sample.headers(), sample.body());
    }

    private static Class<?> classNamed(String simpleName) {
        try {
            return Class.forName("com.acme.problems." + simpleName);
        } catch (ClassNotFoundException none) {
            return null;
        }
    }
}
