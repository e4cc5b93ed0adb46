package com.acme.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.Problem;
import com.acme.shop.http.UnauthorizedException;
import com.acme.shop.http.jdkhttpserver.JdkProblemFilter;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/frameworks/jdk.md} shows. */
class JdkPageTest {

    private static final ThreadLocal<String> TRACE = new ThreadLocal<>();

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        HttpContext orders = server.createContext("/orders", exchange -> {
            throw new NotFoundException("No order 7.");
        });
        orders.getFilters().add(new JdkProblemFilter());

        HttpContext offers = server.createContext("/offers", exchange -> {
            throw new GoneException("It ended yesterday.");
        });
        offers.getFilters().add(new JdkProblemFilter());
        offers.getFilters().add(new EndedOffers());

        HttpContext parcels = server.createContext("/parcels", exchange -> {
            throw new NotFoundException("No parcel 7.");
        });
        Filter tracing = Filter.beforeHandler(
                "keeps the trace id",
                exchange -> TRACE.set(exchange.getRequestHeaders().getFirst("X-Trace-Id")));
        parcels.getFilters().add(tracing);
        parcels.getFilters().add(new JdkProblemFilter(JdkPageTest::traced));

        HttpContext till = server.createContext("/till", exchange -> {
            throw new UnauthorizedException("Basic realm=\"till\"");
        });
        till.getFilters().add(new JdkProblemFilter());

        HttpContext stock = server.createContext("/stock", exchange -> {
            throw new IllegalStateException("row 13");
        });
        stock.getFilters().add(new JdkProblemFilter());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"See it work", "Your own handlers", "A trace id", "Security"})
    void answers_are_as_shown(String section) throws Exception {
        new Page("jdk", section).holds(address());
    }

    @ParameterizedTest
    @ValueSource(strings = "The framework's own errors")
    void errors_of_the_framework_are_as_shown(String section) throws Exception {
        assumeTrue(Page.FRAMEWORK_ERRORS);
        new Page("jdk", section).holds(address());
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private static Problem traced(Problem problem) {
        return TRACE.get() == null ? problem : problem.with("traceId", TRACE.get());
    }

    static final class EndedOffers extends Filter {
        @Override
        public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
            try {
                chain.doFilter(exchange);
            } catch (GoneException ended) {
                byte[] text = "This offer has ended.".getBytes(StandardCharsets.US_ASCII);
                exchange.sendResponseHeaders(410, text.length);
                exchange.getResponseBody().write(text);
                exchange.close();
            }
        }

        @Override
        public String description() {
            return "answers ended offers";
        }
    }
}
