package com.acme.shop.armeria;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.Shop;
import com.acme.shop.http.armeria.ArmeriaProblemHandler;
import com.linecorp.armeria.common.logging.RequestLog;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServerErrorHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered stays visible in the log of a request, of which Armeria's metrics and traces are made. */
class ArmeriaRequestLogTest {

    private static final BlockingQueue<RequestLog> LOGS = new LinkedBlockingQueue<>();
    private static Server ours;
    private static Server without;

    /** Not in a constant: where the adapter is mutated, the tests run several times in one JVM. */
    @BeforeAll
    static void start() {
        ours = start(new ArmeriaProblemHandler());
        without = start(ServerErrorHandler.ofDefault());
    }

    @AfterAll
    static void stop() {
        ours.closeAsync(); // Netty waits for two seconds
        without.closeAsync();
    }

    @ParameterizedTest
    @CsvSource({
        "/orders/1, 200, none",
        "/orders/7, 404, OrderNotFoundException",
        "/errors/server, 500, InternalServerErrorException",
        "/errors/wrapped, 410, CompletionException",
        "/async/members, 402, PaymentRequiredException",
        "/invoices/lost, 503, UncheckedIOException",
        "/refused/503, 503, none",
        "/nowhere, 404, none",
        "/orders/boom, 500, IllegalStateException",
        "/closed, 503, none"
    })
    void the_exception_is_the_cause_of_the_response(String path, int status, String exception) throws Exception {
        RequestLog log = logOf(path, ours);
        assertThat(log.responseStatus().code()).isEqualTo(status);
        assertThat(causeOf(log)).isEqualTo(exception);
        assertThat(causeOf(logOf(path, without))).as("without the adapter").isEqualTo(exception);
    }

    private static String causeOf(RequestLog log) {
        return log.responseCause() == null
                ? "none"
                : log.responseCause().getClass().getSimpleName();
    }

    private static RequestLog logOf(String path, Server server) throws Exception {
        URI address = URI.create("http://localhost:" + server.activeLocalPort() + path);
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        RequestLog log = LOGS.poll(10, TimeUnit.SECONDS);
        assertThat(log).as("the log of the request").isNotNull();
        return log;
    }

    private static Server start(ServerErrorHandler problems) {
        Server server = Server.builder()
                .http(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .annotatedService(new ShopService(new Shop()))
                .decorator((delegate, context, request) -> {
                    context.log().whenComplete().thenAccept(LOGS::add);
                    return delegate.serve(context, request);
                })
                .errorHandler(problems)
                .build();
        server.start().join();
        return server;
    }
}
