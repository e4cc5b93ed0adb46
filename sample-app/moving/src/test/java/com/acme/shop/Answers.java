package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file of requests with the answers of an application: a request, an empty line, the answer, and {@code ###} before the next. */
record Answers(Path file) {

    /** The fields that docs/migration.md is about. */
    private static final List<String> FIELDS = List.of("Content-Type", "WWW-Authenticate", "Allow", "Retry-After");

    private static final String BETWEEN = "\n###\n\n";

    /** The file of this module. */
    static Answers of(String name) {
        return new Answers(Path.of(System.getProperty("basedir", ""))
                .resolve("src/test/resources")
                .resolve(name));
    }

    /** Asks the application the same again; a difference shows the file as it should be. */
    void areThoseOf(URI server) throws IOException, InterruptedException {
        String expected = Files.readString(file);
        StringBuilder actual = new StringBuilder();
        for (String exchange : expected.split(BETWEEN)) {
            String[] request = exchange.lines().findFirst().orElseThrow().split(" ");
            actual.append(actual.isEmpty() ? "" : BETWEEN).append(ask(server, request[0], request[1]));
        }
        assertThat(actual.toString()).isEqualTo(expected);
    }

    private static String ask(URI server, String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .method(method, BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        String fields = FIELDS.stream()
                .flatMap(name -> answer.headers().allValues(name).stream().map(value -> name + ": " + value + "\n"))
                .collect(Collectors.joining());
        return "%s %s\n\nHTTP/1.1 %d\n%s%s"
                .formatted(method, path, answer.statusCode(), fields, content(answer.body()));
    }

    /** The content without what is different each time. */
    private static String content(String body) {
        if (body.isEmpty()) {
            return "";
        }
        String same = body.replaceAll("\"timestamp\":\"[^\"]*\"", "\"timestamp\":\"...\"")
                .replaceAll("urn:uuid:[0-9a-f-]{36}", "urn:uuid:...");
        String page = same.toLowerCase(Locale.ROOT).startsWith("<html") ? "<html>...\n" : same + "\n";
        return "\n" + page;
    }
}
