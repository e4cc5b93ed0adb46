package io.github.statuary.core.undertow;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemPages;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.nio.ByteBuffer;
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
            page.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
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
