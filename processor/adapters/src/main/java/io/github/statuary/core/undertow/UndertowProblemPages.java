package io.github.statuary.core.undertow;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemPages;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Answers requests for the pages about problem types. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class UndertowProblemPages {

    private UndertowProblemPages() {}

    /** Sends the page that is asked for; false if the request is for anything else. */
    static boolean answer(HttpServerExchange exchange) {
        HttpString method = exchange.getRequestMethod();
        if (!method.equals(Methods.GET) && !method.equals(Methods.HEAD)) {
            return false;
        }
        Optional<ProblemPages.Page> found = ProblemPages.find(
                exchange.getRequestURI(), field("Accept", exchange), field("If-None-Match", exchange));
        /*{if languages*/
        String language = field("Accept-Language", exchange);
        if (found.isPresent() && language != null) {
            String path = exchange.getRequestURI();
            found = ProblemPages.find(path, field("Accept", exchange), language, field("If-None-Match", exchange));
        }
        /*}*/
        found.ifPresent(page -> {
            exchange.setStatusCode(page.status());
            HeaderMap headers = exchange.getResponseHeaders();
            HeaderValues said = headers.get(Headers.VARY); // by what a handler before this one has said
            List<String> varying = said == null ? List.of() : List.copyOf(said);
            page.headers().forEach((name, value) -> headers.put(new HttpString(name), value));
            headers.addAll(Headers.VARY, varying);
            if (page.hasBody()) {
                exchange.getResponseSender().send(ByteBuffer.wrap(page.body())); // nothing of it for HEAD
            } else {
                exchange.endExchange();
            }
        });
        return found.isPresent();
    }

    private static String field(String name, HttpServerExchange exchange) {
        return exchange.getRequestHeaders().contains(name)
                ? String.join(",", exchange.getRequestHeaders().get(name))
                : null;
    }
}
