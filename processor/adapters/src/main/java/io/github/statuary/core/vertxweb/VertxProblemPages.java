package io.github.statuary.core.vertxweb;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemPages;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Answers requests for the pages about problem types. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class VertxProblemPages {

    /** Before the routes of the application, which begin with 0. */
    static final int ORDER = -1;

    private VertxProblemPages() {}

    /** Sends the page that is asked for, or hands on the request. */
    static void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean head = request.method().equals(HttpMethod.HEAD);
        Optional<ProblemPages.Page> found = head || request.method().equals(HttpMethod.GET)
                ? ProblemPages.find(request.path(), field("Accept", request), field("If-None-Match", request))
                : Optional.empty();
        /*{if languages*/
        String language = field("Accept-Language", request);
        if (found.isPresent() && language != null) {
            String ifNoneMatch = field("If-None-Match", request);
            found = ProblemPages.find(request.path(), field("Accept", request), language, ifNoneMatch);
        }
        /*}*/
        if (found.isEmpty()) {
            context.next();
            return;
        }
        ProblemPages.Page page = found.get();
        HttpServerResponse response = context.response().setStatusCode(page.status());
        List<String> varying = response.headers().getAll("Vary"); // by what a handler before this one has said
        page.headers().forEach(response::putHeader);
        varying.forEach(value -> response.headers().add("Vary", value));
        Buffer body = Buffer.buffer(page.body());
        if (!page.hasBody()) {
            response.end();
        } else if (head) {
            response.putHeader("Content-Length", Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }

    private static String field(String name, HttpServerRequest request) {
        return request.headers().contains(name)
                ? String.join(",", request.headers().getAll(name))
                : null;
    }
}
