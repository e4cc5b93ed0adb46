package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemPages;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * A filter that answers requests for the pages about problem types: for the exact path of each page, and no other.
 *
 * <p>It is a provider, found where the application's classes are scanned and registered by hand elsewhere. The path may be the one
 * that the client sees, or the one below that of the application. Of several packages with a page at one path, one answers.
 */
@Provider
@PreMatching
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class JakartaRestProblemPages implements ContainerRequestFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** For the Jakarta REST implementation. */
    public JakartaRestProblemPages() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (!METHODS.contains(request.getMethod())) {
            return;
        }
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        String ifNoneMatch = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        String path = request.getUriInfo().getRequestUri().getRawPath();
        String base = request.getUriInfo().getBaseUri().getRawPath(); // Quarkus gives no path that is not decoded
        String inside = path.startsWith(base) ? "/" + path.substring(base.length()) : path;
        /*{if languages*/
        String language = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        /*}*/
        ProblemPages.find(path, accept, /*{if languages*/ language, /*}*/ ifNoneMatch)
                .or(() -> ProblemPages.find(inside, accept, /*{if languages*/ language, /*}*/ ifNoneMatch))
                .ifPresent(page -> request.abortWith(response(page)));
    }

    private static Response response(ProblemPages.Page page) {
        Response.ResponseBuilder response = Response.status(page.status());
        page.headers().forEach(response::header);
        if (page.hasBody()) {
            response.entity(page.body());
        }
        return response.build();
    }
}
