package com.acme.secured;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application that runs on a free port. */
record Running(ConfigurableApplicationContext application) implements AutoCloseable {

    static final boolean FRAMEWORK_ERRORS = Boolean.getBoolean("shop.frameworkErrors");

    static Running start(Class<?> configuration, WebApplicationType type, String... properties) {
        return new Running(new SpringApplicationBuilder(configuration)
                .web(type)
                .properties("server.port=0", "server.address=127.0.0.1")
                .properties(properties)
                .run());
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    /** The field of a user who is known, and who is no administrator. */
    static String[] user() {
        String user = Base64.getEncoder().encodeToString("ada:tea".getBytes(StandardCharsets.US_ASCII));
        return new String[] {"Authorization", "Basic " + user};
    }

    /** Status, media type and body. */
    static String told(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("no type") + " " + answer.body();
    }

    /** A bare problem as {@link #told} tells it. */
    static String problem(int status, String title) {
        return status + " application/problem+json {\"title\":\"" + title + "\",\"status\":" + status + "}";
    }

    static List<String> challenges(HttpResponse<String> answer) {
        return answer.headers().allValues("WWW-Authenticate");
    }

    @Override
    public void close() {
        application.close();
    }
}
