package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.vertxweb.VertxProblemHandler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.HttpException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only Vert.x Web has: failures with odd statuses, and routes that take content of one type. */
class VertxErrorsTest {
    private static Vertx vertx;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else Vert.x answers");
        vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        router.get("/low").handler(context -> context.fail(302));
        router.get("/unexpected").handler(context -> {
            throw new HttpException(500, "row 13");
        });
        router.get("/ended").handler(context -> {
            context.response().end("all");
            throw new GoneException();
        });
        router.post("/json").consumes("application/json").handler(context -> context.end());
        new VertxProblemHandler().register(router);
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        wire = new Wire(URI.create("http://localhost:" + server.actualPort()));
    }

    @AfterAll
    static void stop() {
        if (vertx != null) {
            vertx.close();
        }
    }

    @Test
    void a_failure_with_a_status_that_is_no_error_is_unexpected() throws Exception {
        Mode.isUnexpected(wire.send("GET", "/low"));
        Mode.isUnexpected(wire.send("GET", "/unexpected"));
    }

    @Test
    void what_is_thrown_after_a_complete_response_leaves_the_connection_open() throws Exception {
        try (RawConnection connection = wire.connect()) {
            for (int request = 0; request < 2; request++) {
                assertThat(connection.send("GET", "/ended", "", "").body()).isEqualTo("all");
            }
        }
    }

    @Test
    void content_of_another_type_is_refused() throws Exception {
        Wire.isProblem(
                wire.post("/json", "text/plain", "{}"), 415, "{\"title\":\"Unsupported Media Type\",\"status\":415}");
    }

    @Test
    void content_without_a_type_is_refused() throws Exception {
        try (RawConnection connection = wire.connect()) {
            RawAnswer answer = connection.send("POST", "/json", "", "{}");
            assertThat(answer.status()).isIn(400, 415);
            assertThat(answer.fields().get("content-type")).containsExactly("application/problem+json");
        }
    }

    @Test
    void a_failure_is_logged_once_without_a_customizer() throws Exception {
        try (CapturedLog log = new JdkLog()) {
            HttpResponse<byte[]> answer = wire.send("GET", "/unexpected");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(log.ours()).hasSize(1);
        }
    }
}
