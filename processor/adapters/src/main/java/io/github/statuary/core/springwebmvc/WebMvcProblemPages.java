package io.github.statuary.core.springwebmvc;

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
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The routes of the pages about problem types: the exact path of each page, and no other.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean. Of several packages with a page
 * at one path, one answers.
 */
@Component("io.github.statuary.core.springwebmvc.WebMvcProblemPages")
@Conditional(WebMvcProblemAdvice.OnServlets.class)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebMvcProblemPages implements RouterFunction<ServerResponse> {

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** For Spring, or for a bean definition. */
    public WebMvcProblemPages() {}

    @Override
    public Optional<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        return METHODS.contains(request.method())
                ? find(request).map(page -> asked -> response(page))
                : Optional.empty();
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

    private static ServerResponse response(ProblemPages.Page page) {
        ServerResponse.BodyBuilder response = ServerResponse.status(page.status());
        page.headers().forEach(response::header);
        if (!page.hasBody()) {
            return response.build();
        }
        byte[] body = page.body();
        return response.contentLength(body.length).body(body);
    }
}
