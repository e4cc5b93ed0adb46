package com.acme.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.Problem;
import com.acme.shop.http.undertow.UndertowProblemHandler;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.BlockingHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/frameworks/undertow.md} shows. */
class UndertowPageTest {

    private static final ThreadLocal<String> TRACE = new ThreadLocal<>();

    private final HttpHandler routes = Handlers.path()
            .addPrefixPath("/orders", exchange -> {
                throw new NotFoundException(
                        "No order " + exchange.getRelativePath().substring(1) + ".");
            })
            .addPrefixPath("/offers", exchange -> {
                throw new GoneException("It ended yesterday.");
            })
            .addPrefixPath("/till", exchange -> exchange.setStatusCode(403));

    private Undertow server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void the_first_answer_is_as_shown() throws Exception {
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(new UndertowProblemHandler(routes))
                .build();
        new Page("undertow", "See it work").holds(start());
    }

    @Test
    void an_own_handler_is_as_shown() throws Exception {
        HttpHandler mine = exchange -> {
            try {
                routes.handleRequest(exchange);
            } catch (GoneException ended) {
                exchange.setStatusCode(410).getResponseSender().send("This offer has ended.");
            }
        };
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(new UndertowProblemHandler(mine))
                .build();
        new Page("undertow", "Your own handlers").holds(start());
    }

    @Test
    void a_trace_id_is_as_shown() throws Exception {
        HttpHandler problems = new UndertowProblemHandler(routes, UndertowPageTest::traced);
        HttpHandler tracing = exchange -> {
            TRACE.set(exchange.getRequestHeaders().getFirst("X-Trace-Id"));
            problems.handleRequest(exchange);
        };
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(new BlockingHandler(tracing))
                .build();
        new Page("undertow", "A trace id").holds(start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The framework's own errors", "Security"})
    void errors_of_the_framework_are_as_shown(String section) throws Exception {
        assumeTrue(Page.FRAMEWORK_ERRORS);
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(new UndertowProblemHandler(routes))
                .build();
        new Page("undertow", section).holds(start());
    }

    private static Problem traced(Problem problem) {
        return TRACE.get() == null ? problem : problem.with("traceId", TRACE.get());
    }

    private URI start() {
        server.start();
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return URI.create("http://localhost:" + address.getPort());
    }
}
