package io.github.statuary.core.armeria;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.common.ResponseHeadersBuilder;
import com.linecorp.armeria.server.ServerErrorHandler;
import com.linecorp.armeria.server.ServiceRequestContext;
import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.ProblemResponse;
import java.util.List;
import javax.annotation.processing.Generated;

/** Makes Armeria's responses from problems. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ArmeriaResponses {

    private ArmeriaResponses() {}

    /** Whether an exception is one of Armeria's, which knows the status for it. */
    static boolean isArmerias(Throwable thrown) {
        Throwable known = Failures.unwrap(thrown);
        return known.getClass().getName().startsWith("com.linecorp.armeria.") && !Failures.isNamed(known);
    }

    /** Armeria's response to one of its exceptions; null if there is no wrapper around it, so that Armeria itself is asked. */
    static HttpResponse ofArmerias(Throwable thrown, ServiceRequestContext context) {
        Throwable known = Failures.unwrap(thrown);
        return known == thrown ? null : ServerErrorHandler.ofDefault().onServiceException(context, known);
    }

    /** The response, without additional fields that describe what it replaces or that it has itself. */
    static AggregatedHttpResponse of(ProblemResponse response, ServiceRequestContext context) {
        /*{if languages*/
        return translated(
                io.github.statuary.core.Languages.translated(
                        response,
                        context.request().headers().getAll("accept-language"),
                        context.additionalResponseHeaders().getAll("vary")),
                context);
    }

    private static AggregatedHttpResponse translated(ProblemResponse response, ServiceRequestContext context) {
        /*}*/
        context.mutateAdditionalResponseHeaders(fields -> List.copyOf(fields.names()).stream()
                .map(Object::toString)
                .filter(name -> ProblemResponse.describesContent(name)
                        || response.headers().containsKey(name))
                .forEach(fields::remove));
        ResponseHeadersBuilder headers = ResponseHeaders.builder(response.status());
        response.headers().forEach(headers::set);
        return response.hasBody()
                ? AggregatedHttpResponse.of(headers.build(), HttpData.wrap(response.body()))
                : AggregatedHttpResponse.of(headers.build());
    }
}
