package com.acme.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.http.springwebmvc.WebMvcProblemAdvice;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The generated advice answers generated and mapped exceptions; an application's own handlers go on beside it. */
class OwnHandlersTest {

    /** Each answer to a server error has a new one. */
    private static final Pattern INSTANCE = Pattern.compile("urn:uuid:[0-9a-f-]{36}");

    private static final List<String> OURS = List.of("generated", "mapped", "subclass", "of-the-jdk", "cause");

    @Test
    void without_advice_of_the_application() throws Exception {
        Map<String, String> answers = answers(Application.class);

        assertThat(answers.get("generated")).startsWith("410 ").contains("It was here yesterday.");
        assertThat(answers.get("mapped"))
                .startsWith("409 ")
                .contains("https://shop.acme.com/problems/order-shipped", "\"orderId\":\"2\"");
        assertThat(answers.get("subclass")).isEqualTo(answers.get("mapped"));
        assertThat(answers.get("of-the-jdk")).startsWith("503 ").contains("archive-unavailable");
        assertThat(answers.get("cause")).isEqualTo(answers.get("mapped"));
        assertThat(answers.get("own")).isEqualTo("202 the controller's own");
        assertThat(answers.get("status")).startsWith("423 ").doesNotContain("shop.acme.com");
        assertThat(answers.get("other")).startsWith("500 ");
        assertThat(answers.values()).noneMatch(answer -> answer.contains("secret") || answer.contains("carrier"));
    }

    @Test
    void before_a_catch_all_that_has_no_order() throws Exception {
        Map<String, String> alone = answers(Application.class);
        Map<String, String> answers = answers(Application.class, LateAdvice.class);

        for (String ours : OURS) {
            assertThat(answers.get(ours)).as(ours).isEqualTo(alone.get(ours));
        }
        assertThat(answers.get("own")).isEqualTo(alone.get("own"));
        assertThat(answers.get("status")).isEqualTo("299 caught late");
        assertThat(answers.get("other")).isEqualTo("299 caught late");
    }

    @Test
    void before_a_catch_all_whose_order_has_no_value() throws Exception {
        Map<String, String> alone = answers(Application.class);
        Map<String, String> answers = answers(Application.class, LastAdvice.class);

        for (String ours : OURS) {
            assertThat(answers.get(ours)).as(ours).isEqualTo(alone.get(ours));
        }
        assertThat(answers.get("other")).isEqualTo("299 caught last");
    }

    @Test
    void behind_a_catch_all_that_comes_first() throws Exception {
        Map<String, String> answers = answers(Application.class, EarlyAdvice.class);

        assertThat(answers.remove("own")).isEqualTo("202 the controller's own");
        assertThat(answers.values()).allMatch("299 caught early"::equals);
    }

    private static Map<String, String> answers(Class<?>... configuration) throws IOException, InterruptedException {
        Map<String, String> answers = new LinkedHashMap<>();
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(configuration).run("--server.port=0")) {
            String port = application.getEnvironment().getProperty("local.server.port");
            HttpClient client = HttpClient.newHttpClient();
            for (String what :
                    List.of("generated", "mapped", "subclass", "of-the-jdk", "cause", "own", "status", "other")) {
                URI uri = URI.create("http://localhost:" + port + "/throw/" + what);
                var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
                answers.put(
                        what,
                        answer.statusCode() + " "
                                + INSTANCE.matcher(answer.body()).replaceAll("urn:uuid:"));
            }
        }
        return answers;
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({ThrowingController.class, WebMvcProblemAdvice.class})
    static class Application {}

    @RestControllerAdvice
    static class LateAdvice {
        @ExceptionHandler
        ResponseEntity<String> handle(Exception failure) {
            return ResponseEntity.status(299).body("caught late");
        }
    }

    @RestControllerAdvice
    @Order
    static class LastAdvice {
        @ExceptionHandler
        ResponseEntity<String> handle(Exception failure) {
            return ResponseEntity.status(299).body("caught last");
        }
    }

    @RestControllerAdvice
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class EarlyAdvice {
        @ExceptionHandler
        ResponseEntity<String> handle(Exception failure) {
            return ResponseEntity.status(299).body("caught early");
        }
    }
}
