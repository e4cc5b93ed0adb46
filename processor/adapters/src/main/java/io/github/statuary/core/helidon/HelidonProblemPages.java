package io.github.statuary.core.helidon;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemPages;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Answers requests for the pages about problem types. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class HelidonProblemPages {

    private HelidonProblemPages() {}

    /** Sends the page that is asked for, or hands on the request. */
    static void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        boolean head = request.prologue().method().equals(Method.HEAD);
        Optional<ProblemPages.Page> found =
                head || request.prologue().method().equals(Method.GET) ? find(request) : Optional.empty();
        if (found.isEmpty()) {
            chain.proceed();
            return;
        }
        ProblemPages.Page page = found.get();
        response.status(page.status());
        List<String> varying = response.headers().values(HeaderNames.VARY); // by what a filter before this one has said
        page.headers().forEach((name, value) -> response.header(HeaderNames.create(name), value));
        varying.forEach(value -> response.headers().add(HeaderNames.VARY, value));
        byte[] body = page.body();
        if (!page.hasBody()) {
            response.send();
        } else if (head) {
            response.contentLength(body.length);
            response.send();
        } else {
            response.send(body);
        }
    }

    private static Optional<ProblemPages.Page> find(RoutingRequest request) {
        String path = request.prologue().uriPath().rawPath();
        /*{if languages*/
        String language = field(HeaderNames.ACCEPT_LANGUAGE, request);
        if (language != null) {
            String ifNoneMatch = field(HeaderNames.IF_NONE_MATCH, request);
            return ProblemPages.find(path, field(HeaderNames.ACCEPT, request), language, ifNoneMatch);
        }
        /*}*/
        return ProblemPages.find(path, field(HeaderNames.ACCEPT, request), field(HeaderNames.IF_NONE_MATCH, request));
    }

    private static String field(HeaderName name, RoutingRequest request) {
        return request.headers().contains(name)
                ? String.join(",", request.headers().get(name).allValues())
                : null;
    }
}
