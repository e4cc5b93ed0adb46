package com.acme.shop.client.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.ThrownErrors;
import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.ProblemResponse;
import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import com.acme.shop.http.UpstreamProblem;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zalando.problem.Problem;
import org.zalando.problem.Status;
import org.zalando.problem.jackson.ProblemModule;
import tools.jackson.databind.json.JsonMapper;

/** Every body that the shop sends, read by other libraries as it is read here, and problems that these libraries write. */
class ReadByStrangersTest {

    private static final ObjectMapper JACKSON_2 =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ObjectMapper ZALANDO = new ObjectMapper().registerModule(new ProblemModule());

    static Set<String> names() {
        return ThrownErrors.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void jackson_2_and_3_read_what_is_read_here(String name) throws Exception {
        ProblemResponse sent =
                HttpStatusMapper.toResponse(ThrownErrors.ALL.get(name).get());

        Map<String, Object> read = members(received(sent.status(), sent.body()));

        assertThat(JACKSON_2.readValue(sent.body(), Object.class)).isEqualTo(read);
        assertThat(JACKSON_3.readValue(sent.body(), Object.class)).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("names")
    void zalando_reads_what_is_read_here(String name) throws Exception {
        ProblemResponse sent =
                HttpStatusMapper.toResponse(ThrownErrors.ALL.get(name).get());

        Problem read = ZALANDO.readValue(sent.body(), Problem.class);

        UpstreamException received = received(sent.status(), sent.body());
        assertThat(read.getType()).isEqualTo(received.type());
        assertThat(read.getTitle()).isEqualTo(received.title());
        assertThat(read.getStatus().getStatusCode()).isEqualTo(received.statusCode());
        assertThat(read.getDetail()).isEqualTo(received.detail());
        assertThat(read.getInstance()).isEqualTo(received.instance());
        assertThat(read.getParameters().keySet()).isEqualTo(received.members().keySet());
        assertThat(texts(read.getParameters())).isEqualTo(texts(received.members()));
    }

    @Test
    void a_problem_of_zalando_has_the_class_of_its_type() throws Exception {
        Problem sent = Problem.builder()
                .withType(URI.create("https://shop.acme.com/problems/out-of-stock"))
                .withTitle("Sold out \u20ac \"now\"")
                .withStatus(Status.CONFLICT)
                .withDetail("None left.")
                .withInstance(URI.create("/orders/7"))
                .with("item", "teapot")
                .with("wanted", 21)
                .with("available", 0)
                .with("more", List.of(Map.of("price", new BigDecimal("12.50"))))
                .build();

        UpstreamException received = received(409, ZALANDO.writeValueAsBytes(sent));

        assertThat(received).isExactlyInstanceOf(Upstream.OutOfStock.class);
        assertThat(((Upstream.OutOfStock) received).payload())
                .contains(new UpstreamProblem.OutOfStock("teapot", 21, 0, null));
        assertThat(received.title()).isEqualTo("Sold out \u20ac \"now\"");
        assertThat(received.detail()).isEqualTo("None left.");
        assertThat(received.instance()).hasToString("/orders/7");
        assertThat(received.members().get("more")).isEqualTo(List.of(Map.of("price", new BigDecimal("12.50"))));
    }

    @Test
    void a_problem_of_zalando_without_a_type_has_the_class_of_its_status() throws Exception {
        UpstreamException received = received(
                503, ZALANDO.writeValueAsBytes(Problem.valueOf(Status.SERVICE_UNAVAILABLE, "Database not reachable")));

        assertThat(received).isExactlyInstanceOf(UpstreamException.ServiceUnavailable.class);
        assertThat(received.type()).hasToString("about:blank");
        assertThat(received.title()).isEqualTo("Service Unavailable");
        assertThat(received.detail()).isEqualTo("Database not reachable");
    }

    private static Map<String, Object> members(UpstreamException received) {
        Map<String, Object> members = new HashMap<>(received.members());
        members.put("status", received.statusCode());
        if (!received.type().equals(URI.create("about:blank"))) {
            members.put("type", received.type().toString());
        }
        members.put("title", received.title());
        members.put("detail", received.detail());
        members.put(
                "instance",
                received.instance() == null ? null : received.instance().toString());
        members.values().removeIf(Objects::isNull);
        return members;
    }

    private static Map<String, String> texts(Map<String, Object> members) {
        Map<String, String> texts = new HashMap<>();
        members.forEach((name, value) -> texts.put(
                name, value instanceof Number number ? Double.toString(number.doubleValue()) : value.toString()));
        return texts;
    }

    private static UpstreamException received(int status, byte[] body) {
        return Upstream.of(
                Upstream.Request.of("GET", URI.create("https://api.example.org/orders")),
                status,
                Map.of("Content-Type", List.of("application/problem+json")),
                body);
    }
}
