package io.github.statuary.core.javalin;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemPages;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * A handler that answers requests for the pages about problem types: for the exact path of each page, and no other.
 *
 * <p>Register it with {@code config.routes.before(new JavalinProblemPages())}, in Javalin 6 with
 * {@code app.before(new JavalinProblemPages())}.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class JavalinProblemPages implements Handler {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** For Javalin. */
    public JavalinProblemPages() {}

    @Override
    public void handle(Context context) {
        if (!METHODS.contains(context.req().getMethod())) {
            return;
        }
        String path = context.req().getRequestURI();
        String inside = path.substring(context.req().getContextPath().length());
        String accept = context.header("Accept");
        String ifNoneMatch = context.header("If-None-Match");
        Optional<ProblemPages.Page> found =
                ProblemPages.find(path, accept, ifNoneMatch).or(() -> ProblemPages.find(inside, accept, ifNoneMatch));
        /*{if languages*/
        String language =
                String.join(",", java.util.Collections.list(context.req().getHeaders("Accept-Language")));
        if (found.isPresent()) {
            found = ProblemPages.find(path, accept, language, ifNoneMatch)
                    .or(() -> ProblemPages.find(inside, accept, language, ifNoneMatch));
        }
        /*}*/
        found.ifPresent(page -> {
            context.res().setStatus(page.status());
            List<String> varying = List.copyOf(context.res().getHeaders("Vary")); // by what a handler before has said
            page.headers().forEach(context.res()::setHeader);
            varying.forEach(value -> context.res().addHeader("Vary", value));
            context.result(page.body());
            context.skipRemainingHandlers();
        });
    }
}
