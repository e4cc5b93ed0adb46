package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A client of one running server, with the checks for every response. */
final class Wire {
    /** The body for an unexpected failure. */
    static final String UNEXPECTED = "\\{\"title\":\"Internal Server Error\",\"status\":500,"
            + "\"instance\":\"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"}";

    private static final String PROBLEM = "application/problem+json";

    private final HttpClient client;
    private final URI server;

    Wire(URI server) {
        this(server, HttpClient.Version.HTTP_1_1);
    }

    private Wire(URI server, HttpClient.Version version) {
        this.server = server;
        this.client = HttpClient.newBuilder().version(version).build();
    }

    /** A client of the same server that speaks another version, if the server does. */
    Wire over(HttpClient.Version version) {
        return new Wire(server, version);
    }

    /** Sends a request without a body; the fields are names and values in turn. */
    HttpResponse<byte[]> send(String method, String path, String... fields) throws Exception {
        return exchange(path, fields, request -> request.method(method, BodyPublishers.noBody()));
    }

    /** Sends a body; further fields are names and values in turn. */
    HttpResponse<byte[]> post(String path, String contentType, String body, String... fields) throws Exception {
        return exchange(
                path,
                fields,
                request -> request.header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    URI server() {
        return server;
    }

    RawConnection connect() throws IOException {
        return connect(Contract.PATIENCE);
    }

    RawConnection connect(Duration patience) throws IOException {
        return new RawConnection(server, patience);
    }

    private HttpResponse<byte[]> exchange(String path, String[] fields, UnaryOperator<HttpRequest.Builder> how)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(10));
        if (fields.length > 0) {
            request.headers(fields);
        }
        return client.send(how.apply(request).build(), BodyHandlers.ofByteArray());
    }

    /** The answer is this problem: the status, the exact media type, and every byte of the body but for a new instance. */
    static void isProblem(HttpResponse<byte[]> answer, int status, String body) {
        assertThat(Mode.withoutNewInstance(text(answer), status, body)).isEqualTo(body);
        assertThat(answer.statusCode()).isEqualTo(status);
        hasField(answer, "Content-Type", PROBLEM);
    }

    /** The answer is this JSON of the shop's own. */
    static void isJson(HttpResponse<byte[]> answer, int status, String body) {
        assertThat(text(answer)).isEqualTo(body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    /** The answer has this field once, with this value. */
    static void hasField(HttpResponse<byte[]> answer, String name, String value) {
        assertThat(answer.headers().allValues(name)).as(name).containsExactly(value);
    }

    /** The answer varies by these fields of the request and by no other, and says each of them once. */
    static void varies(HttpResponse<byte[]> answer, String... by) {
        assertThat(elements(answer, "Vary"))
                .as("Vary")
                .containsExactlyInAnyOrder(
                        Stream.of(by).map(name -> name.toLowerCase(Locale.ROOT)).toArray(String[]::new));
    }

    /** The elements of all fields of this name, in lower case. */
    static List<String> elements(HttpResponse<byte[]> answer, String name) {
        return answer.headers().allValues(name).stream()
                .flatMap(value -> Stream.of(value.split("\\s*,\\s*")))
                .map(element -> element.toLowerCase(Locale.ROOT))
                .toList();
    }

    static void hasNoField(HttpResponse<byte[]> answer, String name) {
        assertThat(answer.headers().allValues(name)).as(name).isEmpty();
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
