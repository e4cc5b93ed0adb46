package com.acme.shop.client.quarkus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.shop.http.UpstreamException;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** MicroProfile's {@code @Retry} with the advice of a received error. The server is down for the first two requests. */
@QuarkusTest
class RetriedOrdersTest {

    @Inject
    RetriedOrders orders;

    @Test
    void a_get_is_sent_again_and_no_post() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(requests.incrementAndGet() % 3 == 0 ? 200 : 502, -1);
            exchange.close();
        });
        server.start();
        try {
            URI shop = URI.create("http://localhost:" + server.getAddress().getPort());
            orders.find(shop);
            assertThat(requests).hasValue(3);
            assertThat(catchThrowable(() -> orders.place(shop))).isInstanceOf(UpstreamException.BadGateway.class);
            assertThat(requests).hasValue(4);
        } finally {
            server.stop(0);
        }
    }
}
