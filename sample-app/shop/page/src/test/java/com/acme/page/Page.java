package com.acme.page;

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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A section of a page in {@code docs/frameworks}: each {@code curl} of it gets the answer that stands below it. The blocks of Java
 * are compared with the samples elsewhere.
 *
 * @param name the file, without {@code .md}
 * @param section its heading
 */
public record Page(String name, String section) {

    /** Whether this run is one with {@code frameworkErrors}. */
    public static final boolean FRAMEWORK_ERRORS = Boolean.getBoolean("shop.frameworkErrors");

    /** Grizzly's upgrade to HTTP/2 would lose fields. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Pattern BLOCK = Pattern.compile("(?s)```\\ncurl -i (.*?)\\n(HTTP/1\\.1 .*?)\\n```");
    private static final Pattern ADDRESS = Pattern.compile("localhost:8080(\\S*)");
    private static final Pattern METHOD = Pattern.compile("-X (\\w+)");
    private static final Pattern FIELD = Pattern.compile("-H '([^:]+): ([^']*)'");
    private static final Pattern JSON = Pattern.compile("--json '([^']*)'");

    /** Sends each request of the section to this server, and compares the answers. */
    public void holds(URI server) throws IOException, InterruptedException {
        List<MatchResult> blocks = BLOCK.matcher(text()).results().toList();
        assertThat(blocks).as(this + " shows answers").isNotEmpty();
        for (MatchResult block : blocks) {
            assertThat(answer(block.group(1), block.group(2), server))
                    .as("curl -i " + block.group(1))
                    .isEqualTo(block.group(2));
        }
    }

    /** What is answered, with the fields that the page shows, and {@code …} where it has that in place of a new number. */
    private static String answer(String curl, String shown, URI server) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request(curl, server), BodyHandlers.ofString());
        StringBuilder text = new StringBuilder();
        List<String> lines = shown.lines().toList();
        String phrase = lines.get(0).replaceFirst("HTTP/1\\.1 \\d+", "");
        text.append("HTTP/1.1 ").append(answer.statusCode()).append(phrase);
        int end = lines.indexOf("");
        for (String line : lines.subList(1, end == -1 ? lines.size() : end)) {
            String field = line.substring(0, line.indexOf(':'));
            text.append('\n')
                    .append(field)
                    .append(": ")
                    .append(String.join(", ", answer.headers().allValues(field)));
        }
        String body = shown.contains("urn:uuid:…")
                ? answer.body().replaceAll("urn:uuid:[0-9a-f-]{36}", "urn:uuid:…")
                : answer.body();
        return text.append(body.isEmpty() ? "" : "\n\n" + body).toString();
    }

    private static HttpRequest request(String curl, URI server) {
        String path = first(ADDRESS, curl, "");
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path.isEmpty() ? "/" : path));
        String json = first(JSON, curl, "");
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        FIELD.matcher(curl).results().forEach(field -> request.header(field.group(1), field.group(2)));
        return request.method(
                        first(METHOD, curl, json.isEmpty() ? "GET" : "POST"),
                        json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map(match -> match.group(1))
                .orElse(otherwise);
    }

    private String text() throws IOException {
        Path file = Path.of(System.getProperty("basedir", ""), "../../../docs/frameworks", name + ".md");
        String text = Files.readString(file);
        int start = text.indexOf("\n## " + section + "\n");
        assertThat(start).as(section + " in " + file).isNotNegative();
        int end = text.indexOf("\n## ", start + 1);
        return text.substring(start, end == -1 ? text.length() : end);
    }
}
