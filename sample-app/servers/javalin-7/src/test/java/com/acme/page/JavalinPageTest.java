package com.acme.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.Problem;
import com.acme.shop.http.javalin.JavalinProblemHandler;
import io.javalin.Javalin;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/frameworks/javalin.md} shows. */
class JavalinPageTest {

    private static final ThreadLocal<String> TRACE = new ThreadLocal<>();

    private Javalin app;

    @AfterEach
    void stop() {
        if (app != null) {
            app.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"See it work", "Your own handlers"})
    void answers_are_as_shown(String section) throws Exception {
        app = Javalin.create(config -> {
            config.routes.get("/orders/{id}", context -> {
                throw new NotFoundException("No order " + context.pathParam("id") + ".");
            });
            new JavalinProblemHandler().register(config.routes::exception);

            config.routes.get("/offers/{id}", context -> {
                throw new GoneException("It ended yesterday.");
            });
            config.routes.exception(
                    GoneException.class, (ended, context) -> context.status(410).result("This offer has ended."));
        });
        new Page("javalin", section).holds(start());
    }

    @Test
    void a_trace_id_is_as_shown() throws Exception {
        app = Javalin.create(config -> {
            config.routes.get("/orders/{id}", context -> {
                throw new NotFoundException("No order " + context.pathParam("id") + ".");
            });
            config.routes.before(context -> TRACE.set(context.header("X-Trace-Id")));
            new JavalinProblemHandler(JavalinPageTest::traced).register(config.routes::exception);
        });
        new Page("javalin", "A trace id").holds(start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The framework's own errors", "Security"})
    void errors_of_the_framework_are_as_shown(String section) throws Exception {
        assumeTrue(Page.FRAMEWORK_ERRORS);
        app = Javalin.create(config -> {
            new JavalinProblemHandler().register(config.routes::exception);
            config.routes.beforeMatched("/till/*", context -> {
                throw new ForbiddenResponse("The till is closed.");
            });
            config.routes.get("/till/money", context -> context.result("30"));
        });
        new Page("javalin", section).holds(start());
    }

    private static Problem traced(Problem problem) {
        return TRACE.get() == null ? problem : problem.with("traceId", TRACE.get());
    }

    private URI start() {
        return URI.create("http://localhost:" + app.start("localhost", 0).port());
    }
}
