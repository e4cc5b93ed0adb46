package io.github.statuary.core.armeria;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.common.ResponseHeadersBuilder;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServerBuilder;
import com.linecorp.armeria.server.ServiceRequestContext;
import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemPages;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A service that answers requests for the pages about problem types.
 *
 * <p>{@code new ArmeriaProblemPages().register(builder)} adds it at the exact path of each page, and at no other.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class ArmeriaProblemPages implements HttpService {

    /** For a server. */
    public ArmeriaProblemPages() {}

    /**
     * Adds a route for each page.
     *
     * @param server the server to be built
     */
    public void register(ServerBuilder server) {
        for (String path : ProblemPages.paths()) {
            server.route().get("exact:" + path).head("exact:" + path).build(this);
        }
    }

    @Override
    public HttpResponse serve(ServiceRequestContext context, HttpRequest request) {
        Optional<ProblemPages.Page> found =
                ProblemPages.find(context.path(), field("accept", request), field("if-none-match", request));
        /*{if languages*/
        String language = field("accept-language", request);
        if (language != null) {
            String ifNoneMatch = field("if-none-match", request);
            found = ProblemPages.find(context.path(), field("accept", request), language, ifNoneMatch);
        }
        /*}*/
        if (found.isEmpty()) {
            return HttpResponse.of(404);
        }
        ProblemPages.Page page = found.get();
        ResponseHeadersBuilder headers = ResponseHeaders.builder(page.status());
        page.headers().forEach(headers::set);
        String vary = headers.getAndRemove("vary");
        context.mutateAdditionalResponseHeaders(fields -> fields.add("vary", vary)); // beside what a decorator has said
        return page.hasBody()
                ? HttpResponse.of(
                        headers.build(), HttpData.wrap(page.body())) // of which Armeria sends nothing for HEAD
                : HttpResponse.of(headers.build());
    }

    private static String field(String name, HttpRequest request) {
        List<String> values = request.headers().getAll(name);
        return values.isEmpty() ? null : String.join(",", values);
    }
}
