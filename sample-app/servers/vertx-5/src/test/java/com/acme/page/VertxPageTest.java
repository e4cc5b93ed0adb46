package com.acme.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.Problem;
import com.acme.shop.http.vertxweb.VertxProblemHandler;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/frameworks/vertx.md} shows. */
class VertxPageTest {

    private final Vertx vertx = Vertx.vertx();
    private final Router router = Router.router(vertx);

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"See it work", "Your own handlers"})
    void answers_are_as_shown(String section) throws Exception {
        router.get("/orders/:id").handler(context -> {
            throw new NotFoundException("No order " + context.pathParam("id") + ".");
        });
        router.get("/offers/:id")
                .handler(context -> {
                    throw new GoneException("It ended yesterday.");
                })
                .failureHandler(VertxPageTest::answerEndedOffers);
        new VertxProblemHandler().register(router);

        new Page("vertx", section).holds(start());
    }

    @Test
    void a_trace_id_is_as_shown() throws Exception {
        router.get("/orders/:id").handler(context -> {
            throw new NotFoundException("No order " + context.pathParam("id") + ".");
        });
        Handler<RoutingContext> problems =
                context -> new VertxProblemHandler(problem -> traced(problem, context)).handle(context);
        router.route().last().failureHandler(problems);

        new Page("vertx", "A trace id").holds(start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The framework's own errors", "Security"})
    void errors_of_the_framework_are_as_shown(String section) throws Exception {
        assumeTrue(Page.FRAMEWORK_ERRORS);
        router.route("/till/*").handler(context -> context.fail(403));
        new VertxProblemHandler().register(router);

        new Page("vertx", section).holds(start());
    }

    private static void answerEndedOffers(RoutingContext context) {
        if (context.failure() instanceof GoneException) {
            context.response().setStatusCode(410).end("This offer has ended.");
        } else {
            context.next();
        }
    }

    private static Problem traced(Problem problem, RoutingContext context) {
        String traceId = context.request().getHeader("X-Trace-Id");
        return traceId == null ? problem : problem.with("traceId", traceId);
    }

    private URI start() throws Exception {
        int port = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
        return URI.create("http://localhost:" + port);
    }
}
