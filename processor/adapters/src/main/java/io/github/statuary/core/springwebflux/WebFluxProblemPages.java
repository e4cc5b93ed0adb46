package io.github.statuary.core.springwebflux;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemPages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The routes of the pages about problem types: the exact path of each page, and no other.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean. Of several packages with a page
 * at one path, one answers.
 */
@Component("io.github.statuary.core.springwebflux.WebFluxProblemPages")
@Conditional(WebFluxProblemAdvice.WithoutServlets.class)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebFluxProblemPages implements RouterFunction<ServerResponse> {

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** For Spring, or for a bean definition. */
    public WebFluxProblemPages() {}

    @Override
    public Mono<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        return METHODS.contains(request.method())
                ? Mono.justOrEmpty(find(request)).map(page -> asked -> response(page, asked))
                : Mono.empty();
    }

    private static Optional<ProblemPages.Page> find(ServerRequest request) {
        String accept = field(HttpHeaders.ACCEPT, request);
        String ifNoneMatch = field(HttpHeaders.IF_NONE_MATCH, request);
        String inside = request.requestPath().pathWithinApplication().value();
        /*{if languages*/
        String language = field(HttpHeaders.ACCEPT_LANGUAGE, request);
        /*}*/
        return ProblemPages.find(request.requestPath().value(), accept, /*{if languages*/ language, /*}*/ ifNoneMatch)
                .or(() -> ProblemPages.find(inside, accept, /*{if languages*/ language, /*}*/ ifNoneMatch));
    }

    private static String field(String name, ServerRequest request) {
        List<String> values = request.headers().header(name);
        return values.isEmpty() ? null : String.join(",", values);
    }

    private static Mono<ServerResponse> response(ProblemPages.Page page, ServerRequest request) {
        ServerResponse.BodyBuilder response = ServerResponse.status(page.status());
        page.headers().forEach(response::header);
        List<String> varying = request.exchange().getResponse().getHeaders().getOrEmpty(HttpHeaders.VARY);
        varying.forEach(
                value -> response.header(HttpHeaders.VARY, value)); // what a filter has said, which this replaces
        if (!page.hasBody()) {
            return response.build();
        }
        byte[] body = page.body();
        return response.contentLength(body.length).bodyValue(body);
    }
}
