package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Which mapper Quarkus asks, and what it answers. */
@QuarkusTest
class QuarkusMapperTest {
    private static final String GONE = "{\"title\":\"Gone\",\"status\":410,\"detail\":\"It was here yesterday.\"}";

    private final Wire wire = new Wire(ConfigProvider.getConfig().getValue("test.url", URI.class));

    @Test
    void a_mapper_of_the_applications_for_a_generated_exception_goes_first() throws Exception {
        HttpResponse<byte[]> answer = wire.send("GET", "/failing/locked");
        assertThat(answer.statusCode()).isEqualTo(423);
        assertThat(Wire.text(answer)).isEqualTo("own");
    }

    @Test
    void a_cause_with_a_mapper_of_the_applications_goes_there() throws Exception {
        for (String path : new String[] {"/failing/own", "/failing/commit-own"}) {
            HttpResponse<byte[]> answer = wire.send("GET", path);
            assertThat(answer.statusCode()).as(path).isEqualTo(409);
            assertThat(Wire.text(answer)).as(path).isEqualTo("own");
        }
    }

    @Test
    void what_fails_at_the_commit_is_answered() throws Exception {
        Wire.isProblem(wire.send("GET", "/failing/commit"), 410, GONE);
        Mode.isUnexpected(wire.send("GET", "/failing/commit-unexpected"));
    }

    @Test
    void what_a_client_received_is_not_passed_on() throws Exception {
        Mode.isUnexpected(wire.send("GET", "/failing/client"));
    }

    @Test
    void json_of_another_type_is_pointed_at() throws Exception {
        Mode.isRefusal(
                wire.post("/reviews", "application/json", "{\"stars\":5,\"lines\":[{\"text\":[]}]}"),
                400,
                "{\"title\":\"Bad Request\",\"status\":400,\"errors\":"
                        + "[{\"detail\":\"Not a valid value.\",\"pointer\":\"#/lines/0/text\"}]}");
    }

    @Test
    void what_a_constructor_throws_is_answered() throws Exception {
        Mode.isRefusal(
                wire.post("/failing", "application/json", "{\"weight\":31}"),
                Mode.TODAY == Mode.FRAMEWORK_ERRORS ? 410 : 400,
                "{\"title\":\"Gone\",\"status\":410,\"detail\":\"Too heavy.\"}");
    }

    @Test
    void fields_of_the_content_that_vertx_has_are_given_up() throws Exception {
        HttpResponse<byte[]> answer = wire.send("GET", "/failing/with-fields");
        Wire.isProblem(answer, 410, GONE);
        Wire.hasNoField(answer, "ETag");
        Wire.hasNoField(answer, "Content-Disposition");
        Wire.hasField(answer, "X-Shelf", "7");
    }

    @Test
    void a_response_that_has_begun_is_cut_off_over_http_2() throws Exception {
        Wire http2 = wire.over(HttpClient.Version.HTTP_2);
        assertThat(http2.send("GET", "/orders/1").version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThatThrownBy(() -> http2.send("GET", "/export")).isInstanceOf(IOException.class);
    }

    /** Vert.x refuses both itself; see docs/frameworks.md. */
    @Test
    void what_is_too_long_or_no_uri_reaches_no_mapper() throws Exception {
        try (RawConnection connection = wire.connect()) {
            RawAnswer answer = connection.send("GET", "/orders/%zz", "", "");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Bad Request\",");
        }
        try (RawConnection connection = wire.connect()) {
            String fields = "Content-Type: application/json\r\nContent-Length: 20000000\r\n";
            RawAnswer answer = connection.send("POST", "/reviews", fields, "");
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).doesNotContain("Content Too Large\",");
        }
    }
}
