package com.acme.shop.client.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Bodies of other frameworks. They are written down from what these frameworks send: Spring Boot 3.5 and 4, Quarkus REST 3.34 with
 * Hibernate Validator, Micronaut 4.10, and belgif's rest-problem as its tests and the guide
 * (https://www.belgif.be/specification/rest/api-guide) show it.
 */
class StrangersTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void a_problem_detail_of_spring() {
        UpstreamException received = received(400, PROBLEM, """
                {"type":"about:blank","title":"Bad Request","status":400,\
                "detail":"Required parameter 'item' is not present.","instance":"/orders"}""");
        assertThat(received).isExactlyInstanceOf(UpstreamException.BadRequest.class);
        assertThat(received.type()).hasToString("about:blank");
        assertThat(received.title()).isEqualTo("Bad Request");
        assertThat(received.detail()).isEqualTo("Required parameter 'item' is not present.");
        assertThat(received.instance()).hasToString("/orders");
        assertThat(received.members()).isEmpty();
    }

    @Test
    void an_error_of_spring_boot_is_no_problem() {
        UpstreamException received = received(404, "application/json", """
                {"timestamp":"2026-01-07T08:09:10.123+00:00","status":404,"error":"Not Found","path":"/nowhere"}""");
        assertThat(received).isExactlyInstanceOf(UpstreamException.NotFound.class);
        assertThat(received.title()).isNull();
        assertThat(received.excerpt()).contains("\"path\":\"/nowhere\"");
    }

    @Test
    void a_violation_report_of_quarkus() {
        UpstreamException received = received(400, "application/json", """
                {"title":"Constraint Violation","status":400,\
                "violations":[{"field":"review.stars","message":"must be less than or equal to 5"}]}""");
        assertThat(received.title()).isEqualTo("Constraint Violation");
        assertThat(received.members())
                .containsEntry(
                        "violations",
                        List.of(Map.of("field", "review.stars", "message", "must be less than or equal to 5")));
    }

    @Test
    void an_error_of_micronaut_is_no_problem() {
        UpstreamException received = received(404, "application/json", """
                {"_links":{"self":[{"href":"/nowhere","templated":false}]},\
                "_embedded":{"errors":[{"message":"Page Not Found"}]},"message":"Not Found"}""");
        assertThat(received).isExactlyInstanceOf(UpstreamException.NotFound.class);
        assertThat(received.excerpt()).contains("Page Not Found");
        assertThat(received.members()).isEmpty();
    }

    @Test
    void a_problem_of_belgif() {
        UpstreamException received = received(400, PROBLEM, """
                {"type":"urn:problem-type:belgif:badRequest",\
                "href":"https://www.belgif.be/specification/rest/api-guide/problems/badRequest.html",\
                "title":"Bad Request","status":400,"detail":"The input message is incorrect",\
                "issues":[{"type":"urn:problem-type:belgif:input-validation:schemaViolation",\
                "in":"query","name":"quantity","value":13}]}""");
        assertThat(received).isExactlyInstanceOf(UpstreamException.BadRequest.class);
        assertThat(received.type()).hasToString("urn:problem-type:belgif:badRequest");
        assertThat(received.members()).containsOnlyKeys("href", "issues");
        assertThat(received.members().get("issues").toString()).contains("quantity", "13");
    }

    private static UpstreamException received(int status, String mediaType, String body) {
        return Upstream.of(
                Upstream.Request.of("GET", URI.create("https://api.example.org/orders")),
                status,
                Map.of("Content-Type", List.of(mediaType)),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
