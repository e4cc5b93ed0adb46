package com.acme.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.Problem;
import com.acme.shop.http.helidon.HelidonProblemFeature;
import io.helidon.http.ForbiddenException;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/frameworks/helidon.md} shows. */
class HelidonPageTest {

    private static final ThreadLocal<String> TRACE = new ThreadLocal<>();

    private WebServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"See it work", "Your own handlers"})
    void answers_are_as_shown(String section) throws Exception {
        HttpRouting.Builder routing = HttpRouting.builder();
        routing.get("/orders/{id}", (request, response) -> {
            throw new NotFoundException(
                    "No order " + request.path().pathParameters().get("id") + ".");
        });
        routing.addFeature(new HelidonProblemFeature());

        routing.get("/offers/{id}", (request, response) -> {
            throw new GoneException("It ended yesterday.");
        });
        routing.error(
                GoneException.class,
                (request, response, ended) -> response.status(410).send("This offer has ended."));
        new Page("helidon", section).holds(start(routing));
    }

    @Test
    void a_trace_id_is_as_shown() throws Exception {
        HttpRouting.Builder routing = HttpRouting.builder();
        routing.get("/orders/{id}", (request, response) -> {
            throw new NotFoundException(
                    "No order " + request.path().pathParameters().get("id") + ".");
        });
        routing.addFilter((chain, request, response) -> {
            TRACE.set(request.headers().first(HeaderNames.create("X-Trace-Id")).orElse(null));
            chain.proceed();
        });
        routing.addFeature(new HelidonProblemFeature(HelidonPageTest::traced));
        new Page("helidon", "A trace id").holds(start(routing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The framework's own errors", "Security"})
    void errors_of_the_framework_are_as_shown(String section) throws Exception {
        assumeTrue(Page.FRAMEWORK_ERRORS);
        HttpRouting.Builder routing = HttpRouting.builder();
        routing.any("/till/*", (request, response) -> {
            throw new ForbiddenException("The till is closed.");
        });
        routing.addFeature(new HelidonProblemFeature());
        new Page("helidon", section).holds(start(routing));
    }

    private static Problem traced(Problem problem) {
        return TRACE.get() == null ? problem : problem.with("traceId", TRACE.get());
    }

    private URI start(HttpRouting.Builder routing) {
        server = WebServer.builder()
                .host("localhost")
                .port(0)
                .shutdownHook(false)
                .routing(routing)
                .build()
                .start();
        return URI.create("http://localhost:" + server.port());
    }
}
