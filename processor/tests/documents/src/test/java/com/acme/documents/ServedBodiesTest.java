package com.acme.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.documents.jdkhttpserver.JdkProblemFilter;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server sends is valid by the schema of the package. */
class ServedBodiesTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Published.text("problems.schema.json"), InputFormat.JSON);

    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        HttpContext context = server.createContext("/", exchange -> {
            throw failure(exchange.getRequestURI().getPath().substring(1));
        });
        context.getFilters().add(new JdkProblemFilter());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"every-type", "few", "busy", "out-of-order", "lost", "plain"})
    void is_valid(String kind) throws Exception {
        assertThat(SCHEMA.validate(body(kind), InputFormat.JSON)).isEmpty();
    }

    @Test
    void is_not_valid_with_another_value() throws Exception {
        String body = body("every-type");

        for (String[] change : new String[][] {
            {"\"status\":422", "\"status\":400"},
            {"\"word\":\"over-limit\"", "\"word\":\"over\""},
            {"\"count\":3", "\"count\":\"3\""},
            {"\"pause\":\"PT1M30S\"", "\"pause\":\"90 s\""},
            {"\"field\":\"/a\"", "\"field\":1"},
            {"\"day\"", "\"date\""}
        }) {
            assertThat(body).contains(change[0]);
            assertThat(SCHEMA.validate(body.replace(change[0], change[1]), InputFormat.JSON))
                    .as(change[1])
                    .isNotEmpty();
        }
    }

    private String body(String kind) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + kind);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }

    private static RuntimeException failure(String kind) {
        return switch (kind) {
            case "every-type" ->
                everyType()
                        .withFirst(new Violation("/b", "hiddenrule").withMessage("too low"))
                        .withTraceId("4711");
            case "few" -> everyType();
            case "busy" -> new BusyException(Duration.ofSeconds(30));
            case "out-of-order" -> outOfOrder();
            case "lost" -> new Lost();
            default -> new NotFoundException("No order.").with("orderId", 7);
        };
    }

    @SuppressWarnings("deprecation")
    private static RuntimeException outOfOrder() {
        return new OutOfOrderException();
    }

    private static EveryTypeException everyType() {
        return new EveryTypeException(
                "text",
                true,
                3,
                5_000_000_000L,
                new BigDecimal("12.50"),
                0.25,
                URI.create("/a"),
                UUID.fromString("b4c1a6de-9f5e-4a57-8d4f-2f0a4f0b6c11"),
                LocalDate.of(2026, 1, 31),
                Instant.parse("2026-01-31T12:30:00Z"),
                Duration.ofSeconds(90),
                EveryTypeException.Word.OVER_LIMIT,
                List.of("a"),
                Map.of("a", List.of(1)),
                List.of(new Violation("/a", "hiddenrule")),
                EveryTypeException.Hiddenledger.HIDDENWORD,
                "hiddencard");
    }
}
