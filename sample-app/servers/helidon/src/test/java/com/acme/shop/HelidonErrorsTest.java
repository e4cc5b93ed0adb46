package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.helidon.HelidonProblemFeature;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only Helidon has: refusals of an application with a text and header fields. */
class HelidonErrorsTest {
    private static WebServer server;
    private static Wire wire;

    @BeforeAll
    static void start() {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else Helidon answers");
        HttpRouting.Builder routing = HttpRouting.builder();
        routing.get("/no", (request, response) -> {
            throw new HttpException("Only on Mondays.", Status.METHOD_NOT_ALLOWED_405)
                    .header(HeaderValues.create(HeaderNames.ALLOW, "PUT", "PATCH"));
        });
        routing.get("/broken", (request, response) -> {
            throw new HttpException("row 13", Status.INTERNAL_SERVER_ERROR_500);
        });
        routing.get("/traceless", (request, response) -> {
            HttpException refusal = new HttpException("row 13", Status.CONFLICT_409);
            refusal.setStackTrace(new StackTraceElement[0]);
            throw refusal;
        });
        routing.get("/wordless", (request, response) -> {
            throw new HttpException(null, Status.CONFLICT_409);
        });
        routing.addFeature(new HelidonProblemFeature());
        server = WebServer.builder()
                .host("localhost")
                .port(0)
                .shutdownHook(false)
                .routing(routing)
                .build()
                .start();
        wire = new Wire(URI.create("http://localhost:" + server.port()));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void a_refusal_has_the_words_and_the_fields_of_the_application() throws Exception {
        HttpResponse<byte[]> answer = wire.send("GET", "/no");
        Wire.isProblem(
                answer, 405, "{\"title\":\"Method Not Allowed\",\"status\":405,\"detail\":\"Only on Mondays.\"}");
        assertThat(String.join(", ", answer.headers().allValues("Allow"))).isEqualTo("PUT, PATCH");
    }

    @Test
    void the_text_of_a_server_error_is_not_sent() throws Exception {
        Mode.isUnexpected(wire.send("GET", "/broken"));
    }

    /** Whose words they are, a refusal without a stack trace does not tell. */
    @Test
    void words_of_nobody_known_are_not_sent() throws Exception {
        Wire.isProblem(wire.send("GET", "/traceless"), 409, "{\"title\":\"Conflict\",\"status\":409}");
    }

    @Test
    void a_refusal_without_words_has_no_detail() throws Exception {
        Wire.isProblem(wire.send("GET", "/wordless"), 409, "{\"title\":\"Conflict\",\"status\":409}");
    }

    @Test
    void a_failure_is_logged_once_without_a_customizer() throws Exception {
        try (CapturedLog log = new JdkLog()) {
            assertThat(wire.send("GET", "/broken").statusCode()).isEqualTo(500);
            assertThat(log.ours()).hasSize(1);
        }
    }
}
