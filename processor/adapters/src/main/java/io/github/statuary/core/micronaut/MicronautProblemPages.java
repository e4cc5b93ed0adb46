package io.github.statuary.core.micronaut;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemPages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A filter that answers requests for the pages about problem types: for the exact path of each page, and no other.
 *
 * <p>Micronaut's annotation processor makes it a bean where it runs in the same compilation. Of several packages with a page at one
 * path, one answers.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class MicronautProblemPages {

    /** For Micronaut. */
    public MicronautProblemPages() {}

    /**
     * The page that is asked for.
     *
     * @param request any request
     * @return null if the request is for anything else
     */
    @RequestFilter
    @Nullable
    public HttpResponse<?> answer(HttpRequest<?> request) {
        if (request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD) {
            return null;
        }
        Optional<ProblemPages.Page> found = ProblemPages.find(
                request.getUri().getRawPath(), field("Accept", request), field("If-None-Match", request));
        /*{if languages*/
        String language = field("Accept-Language", request);
        if (found.isPresent() && language != null) {
            String path = request.getUri().getRawPath();
            found = ProblemPages.find(path, field("Accept", request), language, field("If-None-Match", request));
        }
        /*}*/
        return found.map(MicronautProblemPages::response).orElse(null);
    }

    private static MutableHttpResponse<?> response(ProblemPages.Page page) {
        MutableHttpResponse<byte[]> response = HttpResponse.status(page.status(), null);
        page.headers().forEach(response::header);
        if (!page.hasBody()) {
            return response;
        }
        byte[] body = page.body();
        return response.contentLength(body.length).body(body); // the length is for HEAD
    }

    private static String field(String name, HttpRequest<?> request) {
        List<String> values = request.getHeaders().getAll(name);
        return values.isEmpty() ? null : String.join(",", values);
    }
}
