package com.acme.secured;

import static com.acme.secured.Running.FRAMEWORK_ERRORS;
import static com.acme.secured.Running.challenges;
import static com.acme.secured.Running.problem;
import static com.acme.secured.Running.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;

/** What Spring Security refuses, and what a filter throws or refuses, are problems; without frameworkErrors Spring's are Spring's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SecurityContract {

    private final WebApplicationType type;
    private Running running;

    SecurityContract(WebApplicationType type) {
        this.type = type;
    }

    @BeforeAll
    void start() {
        running = Running.start(SecuredApplication.class, type);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void nobody_is_refused_with_the_challenge() throws Exception {
        assumeTrue(FRAMEWORK_ERRORS);
        HttpResponse<String> answer = running.get("/hello");

        assertThat(told(answer)).isEqualTo(problem(401, "Unauthorized"));
        assertThat(challenges(answer)).hasSize(1).allMatch(challenge -> challenge.startsWith("Basic realm="));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_bearer_without_a_token_is_refused_with_the_challenge() throws Exception {
        assumeTrue(FRAMEWORK_ERRORS);
        HttpResponse<String> answer = running.get("/bearer/hello");

        assertThat(told(answer)).isEqualTo(problem(401, "Unauthorized"));
        assertThat(challenges(answer)).hasSize(1).allMatch(challenge -> challenge.startsWith("Bearer"));
    }

    @Test
    void a_bearer_with_a_wrong_token_is_told_so_in_the_challenge() throws Exception {
        assumeTrue(FRAMEWORK_ERRORS);
        HttpResponse<String> answer = running.get("/bearer/hello", "Authorization", "Bearer a.b.c");

        assertThat(told(answer)).isEqualTo(problem(401, "Unauthorized"));
        assertThat(challenges(answer)).hasSize(1).allMatch(challenge -> challenge.contains("error=\"invalid_token\""));
    }

    @Test
    void a_user_without_the_role_is_refused() throws Exception {
        assumeTrue(FRAMEWORK_ERRORS);
        assertThat(told(running.get("/admin/hello", Running.user()))).isEqualTo(problem(403, "Forbidden"));
    }

    @Test
    void a_request_without_its_token_against_forgery_is_refused() throws Exception {
        assumeTrue(FRAMEWORK_ERRORS);
        assertThat(told(running.send("POST", "/open/hello", ""))).isEqualTo(problem(403, "Forbidden"));
    }

    @Test
    void the_firewall_refuses() throws Exception {
        assumeTrue(FRAMEWORK_ERRORS);
        assertThat(told(running.get("/open/hello;a=b"))).isEqualTo(problem(400, "Bad Request"));
    }

    @Test
    void a_filter_refuses_without_content() throws Exception {
        assumeTrue(FRAMEWORK_ERRORS);
        assertThat(told(running.get("/open/refused"))).isEqualTo(problem(429, "Too Many Requests"));
    }

    @Test
    void what_a_filter_throws_is_answered() throws Exception {
        assertThat(told(running.get("/open/filtered/message")))
                .isEqualTo("410 application/problem+json "
                        + "{\"title\":\"Gone\",\"status\":410,\"detail\":\"It was here yesterday.\"}");
    }

    @Test
    void what_nobody_expected_in_a_filter_is_answered() throws Exception {
        assumeTrue(FRAMEWORK_ERRORS);
        assertThat(told(running.get("/open/filtered/unexpected")))
                .startsWith(
                        "500 application/problem+json {\"title\":\"Internal Server Error\",\"status\":500,\"instance\":\"urn:uuid:")
                .doesNotContain("hunter2");
    }

    @Test
    void answers_of_the_application_stay() throws Exception {
        assertThat(told(running.get("/open/hello"))).endsWith(" Hello.");
        assertThat(running.get("/hello", Running.user()).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = running.get("/open/refused-with-content");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).isEqualTo("Later.");
        HttpResponse<String> empty = running.get("/open/not-found");
        assertThat(empty.statusCode()).isEqualTo(404);
        assertThat(empty.body()).isEmpty();
    }

    @Test
    void without_framework_errors_they_are_as_without_adapters() throws Exception {
        assumeTrue(!FRAMEWORK_ERRORS);
        try (Running undecorated = Running.start(Undecorated.class, type)) {
            assertThat(refusals(running)).isEqualTo(refusals(undecorated)).doesNotContain("problem+json");
        }
    }

    private static List<String> refusals(Running running) throws Exception {
        List<String> refusals = new ArrayList<>();
        for (HttpResponse<String> answer : List.of(
                running.get("/hello"),
                running.get("/bearer/hello"),
                running.get("/bearer/hello", "Authorization", "Bearer a.b.c"),
                running.get("/bearer/hello", "Authorization", "Bearer a b"),
                running.get("/open/hello;a=b"),
                running.get("/open/refused"))) {
            String told = told(answer) + " " + challenges(answer);
            refusals.add(told.replaceAll("\"(timestamp|requestId)\":\"[^\"]*\"|127.0.0.1:\\d+", ""));
        }
        return refusals;
    }
}
