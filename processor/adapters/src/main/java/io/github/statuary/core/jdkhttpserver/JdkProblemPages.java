package io.github.statuary.core.jdkhttpserver;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemPages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Answers requests for the pages about problem types. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JdkProblemPages {

    private JdkProblemPages() {}

    /** Sends the page that is asked for; false if the request is for anything else. */
    static boolean answer(HttpExchange exchange) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (!head && !exchange.getRequestMethod().equals("GET")) {
            return false;
        }
        Optional<ProblemPages.Page> found = ProblemPages.find(
                exchange.getRequestURI().getRawPath(), field("Accept", exchange), field("If-None-Match", exchange));
        /*{if languages*/
        String language = field("Accept-Language", exchange);
        if (found.isPresent() && language != null) {
            String path = exchange.getRequestURI().getRawPath();
            found = ProblemPages.find(path, field("Accept", exchange), language, field("If-None-Match", exchange));
        }
        /*}*/
        if (found.isEmpty()) {
            return false;
        }
        ProblemPages.Page page = found.get();
        byte[] body = page.body();
        Headers headers = exchange.getResponseHeaders();
        List<String> varying = headers.getOrDefault("Vary", List.of()); // by what a filter before this one has said
        page.headers().forEach(headers::set);
        varying.forEach(value -> headers.add("Vary", value));
        if (head || !page.hasBody()) {
            if (page.hasBody()) {
                headers.set("Content-Length", Integer.toString(body.length));
            }
            exchange.sendResponseHeaders(page.status(), -1);
            return true;
        }
        exchange.sendResponseHeaders(page.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
        return true;
    }

    private static String field(String name, HttpExchange exchange) {
        return exchange.getRequestHeaders().containsKey(name)
                ? String.join(",", exchange.getRequestHeaders().get(name))
                : null;
    }
}
