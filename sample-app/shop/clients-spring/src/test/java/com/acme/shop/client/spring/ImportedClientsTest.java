package com.acme.shop.client.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamSamples;
import com.acme.shop.http.springrestclient.SpringUpstreamClients;
import com.acme.shop.http.springrestclient.SpringUpstreamErrors;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.NoOpResponseErrorHandler;
import org.springframework.web.client.RestClient;

/** The adapter in a Spring Boot application: for all clients with one {@code @Import}, and for none without it. */
class ImportedClientsTest {

    private HttpServer server;
    private String address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            UpstreamSamples.Response sample = UpstreamSamples.outOfStock();
            byte[] body = sample.body();
            exchange.getResponseHeaders().putAll(sample.headers());
            exchange.sendResponseHeaders(sample.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        address = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void one_import_is_for_all_clients_that_boot_builds() {
        try (ConfigurableApplicationContext shop = run(WithImport.class)) {
            assertThat(failure(shop.getBean(RestClient.Builder.class).build())).isInstanceOf(Upstream.OutOfStock.class);
            assertThat(Templates.failure(shop, address)).isInstanceOf(Upstream.OutOfStock.class);
        }
    }

    @Test
    void what_the_application_says_itself_comes_first() {
        try (ConfigurableApplicationContext shop = run(WithImport.class)) {
            assertThat(Templates.handlerOfOneWith(shop, new NoOpResponseErrorHandler()))
                    .isNotInstanceOf(SpringUpstreamErrors.class);
            assertThat(shop.getBean(RestClient.Builder.class)
                            .build()
                            .get()
                            .uri(address)
                            .retrieve()
                            .onStatus(status -> true, (request, response) -> {})
                            .toBodilessEntity()
                            .getStatusCode()
                            .value())
                    .isEqualTo(409);
        }
    }

    @Test
    void a_client_is_switched_on_alone() {
        RestClient shop = RestClient.builder()
                .baseUrl(address)
                .defaultStatusHandler(new SpringUpstreamErrors())
                .build();
        assertThat(catchThrowable(() -> shop.get().retrieve().body(String.class)))
                .isInstanceOf(Upstream.OutOfStock.class);
    }

    @Test
    void without_the_import_no_client_changes() {
        try (ConfigurableApplicationContext shop = run(WithoutImport.class)) {
            assertThat(failure(shop.getBean(RestClient.Builder.class).build()))
                    .isInstanceOf(HttpClientErrorException.Conflict.class);
            assertThat(Templates.failure(shop, address)).isInstanceOf(HttpClientErrorException.Conflict.class);
        }
    }

    private Throwable failure(RestClient client) {
        return catchThrowable(() -> client.get().uri(address).retrieve().body(String.class));
    }

    private static ConfigurableApplicationContext run(Class<?> application) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off")
                .run();
    }

    @SpringBootApplication
    @Import(SpringUpstreamClients.class)
    static class WithImport {}

    /** It scans the package of the adapter. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan("com.acme.shop.http")
    static class WithoutImport {}
}
