package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The answer on the first screen of the README is the one that its application gives. */
class FirstAnswerTest {

    private static final Path README = Path.of(System.getProperty("basedir"), "../../../README.md");

    @Test
    void is_the_one_that_the_readme_shows() throws Exception {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(ShopApplication.class)
                .properties("server.port=0", "server.address=127.0.0.1");
        try (ConfigurableApplicationContext application = builder.run()) {
            String port = application.getEnvironment().getRequiredProperty("local.server.port");
            URI uri = URI.create("http://127.0.0.1:" + port + "/orders/7");

            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());

            assertThat(Files.readString(README)).contains("""
                            HTTP/1.1 %d Not Found
                            Content-Type: %s

                            %s
                            """.formatted(
                            answer.statusCode(),
                            answer.headers().firstValue("Content-Type").orElseThrow(),
                            answer.body()));
        }
    }
}
