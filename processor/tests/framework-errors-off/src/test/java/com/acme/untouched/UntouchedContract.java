package com.acme.untouched;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Without {@code frameworkErrors} an adapter answers what is its own, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class UntouchedContract {
    private static final String PROBLEM = "application/problem+json";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private App app;

    abstract App start();

    @BeforeAll
    void open() {
        app = start();
    }

    @AfterAll
    void close() throws Exception {
        app.server().close();
    }

    @Test
    void aGeneratedExceptionIsAnswered() throws Exception {
        HttpResponse<String> answer = get("/gone");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.headers().firstValue("Content-Type")).contains(PROBLEM);
        assertThat(answer.body())
                .isEqualTo("{\"title\":\"Gone\",\"status\":410,\"detail\":\"It was here yesterday.\"}");
    }

    @Test
    void anUnexpectedFailureIsTheFrameworks() throws Exception {
        isTheFrameworks(get("/boom"), 500);
    }

    @Test
    void anUnknownRouteIsTheFrameworks() throws Exception {
        isTheFrameworks(get("/nowhere"), 404);
    }

    private static void isTheFrameworks(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).doesNotContain(PROBLEM);
        assertThat(answer.body()).doesNotContain("\"title\"", "urn:uuid:");
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://localhost:" + app.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
