package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.javalin.JavalinProblemHandler;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only Javalin has: its 405, its validators, and handlers of the application for classes of exceptions. */
class JavalinErrorsTest {
    private Javalin server;
    private Wire wire;

    @BeforeEach
    void start() {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.http.prefer405over404 = true;
                    config.routes.post("/form", context -> {
                        context.formParamAsClass("stars", Integer.class).get();
                    });
                    config.routes.post("/content", context -> {
                        new Validation()
                                .validator("REQUEST_BODY", Integer.class, context.body())
                                .get();
                    });
                    config.routes.get("/cookie", context -> {
                        new Validation()
                                .validator("stars", Integer.class, context.cookie("stars"))
                                .get();
                    });
                    config.routes.get("/wrapped", context -> {
                        throw new UndeclaredThrowableException(new GoneException());
                    });
                    config.routes.get("/mapped", context -> {
                        throw new UncheckedIOException(new IOException());
                    });
                    config.routes.get("/moved", context -> {
                        throw new HttpResponseException(399, "over there");
                    });
                    new JavalinProblemHandler().register(config.routes::exception);
                    config.routes.exception(RuntimeException.class, JavalinErrorsTest::answer);
                })
                .start("localhost", 0);
        wire = new Wire(URI.create("http://localhost:" + server.port()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static void answer(RuntimeException unexpected, Context context) {
        context.status(418);
    }

    @Test
    void aMethodThatIsNotThereIs405WithThoseThatAre() throws Exception {
        HttpResponse<byte[]> answer = wire.send("PUT", "/form");
        Mode.isRefusal(answer, 405, "{\"title\":\"Method Not Allowed\",\"status\":405}");
        if (Mode.TODAY == Mode.FRAMEWORK_ERRORS) {
            Wire.hasField(answer, "Allow", "POST");
        }
    }

    @Test
    void aFieldOfAFormIsNamed() throws Exception {
        isNamed(wire.post("/form", "application/x-www-form-urlencoded", "stars=hunter2"), "form");
    }

    @Test
    void aCookieIsNamed() throws Exception {
        isNamed(wire.send("GET", "/cookie", "Cookie", "stars=hunter2"), "cookie");
    }

    @Test
    void contentHasNoName() throws Exception {
        isInvalid(wire.post("/content", "text/plain", "hunter2"), "");
    }

    @Test
    void aWrapperIsNotWhatTheApplicationAnswersByAClassAboveIt() throws Exception {
        Wire.isProblem(wire.send("GET", "/wrapped"), 410, "{\"title\":\"Gone\",\"status\":410}");
    }

    @Test
    void aMappedExceptionIsNotWhatTheApplicationAnswersByAClassAboveIt() throws Exception {
        try (CapturedLog log = new JdkLog()) {
            assertThat(wire.send("GET", "/mapped").statusCode()).isEqualTo(503);
            assertThat(log.ours()).hasSize(Mode.TODAY == Mode.FRAMEWORK_ERRORS ? 1 : 0);
        }
    }

    @Test
    void whatIsNoErrorIsNoProblem() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else it is Javalin's");
        HttpResponse<byte[]> answer = wire.send("GET", "/moved");
        assertThat(answer.statusCode()).isEqualTo(399);
        assertThat(Wire.text(answer)).isEqualTo("over there");
    }

    private static void isNamed(HttpResponse<byte[]> answer, String place) {
        isInvalid(answer, ",\"in\":\"" + place + "\",\"name\":\"stars\"");
    }

    private static void isInvalid(HttpResponse<byte[]> answer, String where) {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else it is Javalin's, which needs a JSON library");
        Wire.isProblem(
                answer,
                400,
                "{\"title\":\"Bad Request\",\"status\":400,\"errors\":[{\"detail\":\"Not a valid value.\"" + where
                        + "}]}");
    }
}
