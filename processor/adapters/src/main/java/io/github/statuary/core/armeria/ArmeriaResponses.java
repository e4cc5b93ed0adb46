package io.github.statuary.core.armeria;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.common.ResponseHeadersBuilder;
import com.linecorp.armeria.server.ServiceRequestContext;
import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemResponse;
import java.util.List;
import javax.annotation.processing.Generated;

/** Makes Armeria's responses from problems. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ArmeriaResponses {

    private ArmeriaResponses() {}

    /** The response, which has no additional fields that describe what it replaces. */
    static AggregatedHttpResponse of(ProblemResponse response, ServiceRequestContext context) {
        context.mutateAdditionalResponseHeaders(fields -> List.copyOf(fields.names()).stream()
                .filter(name -> ProblemResponse.describesContent(name.toString()))
                .forEach(fields::remove));
        ResponseHeadersBuilder headers = ResponseHeaders.builder(response.status());
        response.headers().forEach(headers::set);
        return response.hasBody()
                ? AggregatedHttpResponse.of(headers.build(), HttpData.wrap(response.body()))
                : AggregatedHttpResponse.of(headers.build());
    }
}
