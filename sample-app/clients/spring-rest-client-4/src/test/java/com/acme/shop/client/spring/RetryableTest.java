package com.acme.shop.client.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import com.acme.shop.http.springrestclient.SpringUpstreamErrors;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.web.client.RestClient;

/** Spring's {@code @Retryable} with the advice of a received error. The server is down for the first two requests. */
class RetryableTest {

    @Test
    void spring_sends_a_get_again_and_no_post() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(requests.incrementAndGet() % 3 == 0 ? 200 : 502, -1);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        try (AnnotationConfigApplicationContext shop = new AnnotationConfigApplicationContext(Shop.class)) {
            Orders orders = shop.getBean(Orders.class);
            orders.find(address);
            assertThat(requests).hasValue(3);
            assertThat(catchThrowable(() -> orders.place(address))).isInstanceOf(UpstreamException.BadGateway.class);
            assertThat(requests).hasValue(4);
        } finally {
            server.stop(0);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableResilientMethods
    @Import(Orders.class)
    static class Shop {}

    static class Orders {

        private final RestClient client = RestClient.builder()
                .defaultStatusHandler(new SpringUpstreamErrors())
                .build();

        @Retryable(predicate = WorthRetrying.class, maxRetries = 2, delay = 1)
        public void find(URI address) {
            client.get().uri(address).retrieve().toBodilessEntity();
        }

        @Retryable(predicate = WorthRetrying.class, maxRetries = 2, delay = 1)
        public void place(URI address) {
            client.post().uri(address).retrieve().toBodilessEntity();
        }
    }

    static class WorthRetrying implements MethodRetryPredicate {

        @Override
        public boolean shouldRetry(Method method, Throwable failure) {
            return Upstream.worthRetrying().test(failure);
        }
    }
}
