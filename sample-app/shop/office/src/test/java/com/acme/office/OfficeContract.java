package com.acme.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the office does with the errors of the shop, which runs behind a {@link Gateway}, on every server the same. */
public interface OfficeContract {

    /** The address of the office. */
    URI office();

    /** The address of the gateway. */
    URI gateway();

    @Test
    default void a_success_of_the_shop_is_one_of_the_office() throws Exception {
        assertAnswer(send("GET", "/supplies/2"), 200, "{\"order\":\"2\",\"note\":\"It is on its way.\"}");
        HttpResponse<String> ordered = send("POST", "/supplies", "{\"item\":\"teapot\",\"quantity\":3}");
        assertThat(ordered.statusCode()).isEqualTo(200);
        assertThat(ordered.body()).contains("\"note\":\"The shop packs it.\"");
    }

    @Test
    default void an_error_is_caught_by_its_class() throws Exception {
        assertAnswer(send("GET", "/supplies/7"), 200, "{\"order\":\"7\",\"note\":\"The shop does not know it.\"}");
    }

    @Test
    default void the_errors_of_a_family_are_told_apart() throws Exception {
        assertAnswer(
                send("POST", "/supplies", "{\"item\":\"teapot\",\"quantity\":21}"),
                200,
                "{\"order\":null,\"note\":\"The shop has only 20 of it.\"}");
        assertAnswer(
                send("POST", "/supplies", "{\"item\":\"teapot\",\"quantity\":13}"),
                200,
                "{\"order\":null,\"note\":\"The card is not good for 162.50.\"}");
        assertBadGateway(send("POST", "/supplies", "{\"item\":\"teapot\",\"quantity\":0}"));
    }

    @Test
    default void a_request_is_sent_again_by_the_advice() throws Exception {
        beDown(2);
        assertThat(send("GET", "/supplies/1").statusCode()).isEqualTo(200);
        assertThat(outage()).isZero();
        beDown(4);
        assertBadGateway(send("GET", "/supplies/1"));
        assertThat(outage()).as("after the third attempt").isEqualTo(1);
        beDown(2);
        assertBadGateway(send("POST", "/supplies", "{\"item\":\"teapot\",\"quantity\":1}"));
        assertThat(outage()).as("a POST is sent once").isEqualTo(1);
        beDown(0);
    }

    @Test
    default void an_error_is_passed_on_deliberately() throws Exception {
        HttpResponse<String> refused = send("DELETE", "/supplies/2");
        assertThat(refused.headers().firstValue("content-type")).contains("application/problem+json");
        assertAnswer(
                refused,
                409,
                "{\"type\":\"https://office.acme.com/problems/on-its-way\","
                        + "\"title\":\"It is too late to cancel the order.\",\"status\":409,"
                        + "\"detail\":\"Order 2 is on its way.\",\"order\":\"2\"}");
        assertThat(send("DELETE", "/supplies/1").statusCode()).isEqualTo(204);
        assertBadGateway(send("DELETE", "/supplies/1"));
    }

    @Test
    default void a_translator_answers_what_nobody_catches() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        HttpResponse<String> price = send("GET", "/price");
        while (price.statusCode() == 200) {
            statuses.add(200);
            assertThat(price.body()).isEqualTo("{\"item\":\"teapot\",\"pence\":1250}");
            price = send("GET", "/price");
        }
        assertThat(statuses).as("what the shop allows").hasSize(5);
        assertThat(price.statusCode()).isEqualTo(503);
        assertThat(price.headers().firstValue("retry-after")).contains("60");
        assertThat(price.body()).doesNotContain("too often", "calls", "shop.acme.com");
    }

    @Test
    default void whatever_falls_is_a_502_without_a_word_of_the_shop() throws Exception {
        assertBadGateway(send("GET", "/invoices/9"));
        assertBadGateway(send("GET", "/invoices/lost"));
        assertBadGateway(send("GET", "/supplies/boom"));
    }

    private static void assertAnswer(HttpResponse<String> answer, int status, String body) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body);
    }

    private static void assertBadGateway(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("retry-after")).isEmpty();
        assertThat(answer.body())
                .matches("\\{\"title\":\"Bad Gateway\",\"status\":502,\"instance\":\"urn:uuid:[0-9a-f-]{36}\"}");
    }

    /** Lets the gateway answer the next requests itself. */
    private void beDown(int requests) throws Exception {
        send(HttpRequest.newBuilder(gateway().resolve("/outage"))
                .PUT(BodyPublishers.ofString(String.valueOf(requests))));
    }

    private int outage() throws Exception {
        return Integer.parseInt(
                send(HttpRequest.newBuilder(gateway().resolve("/outage"))).body());
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        return send(HttpRequest.newBuilder(office().resolve(path)).method(method, BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(String method, String path, String json) throws Exception {
        return send(HttpRequest.newBuilder(office().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
