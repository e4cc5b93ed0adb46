package io.github.statuary.core.micronaut;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Problem;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.MessageBodyWriter;
import io.micronaut.http.codec.CodecException;
import java.io.IOException;
import java.io.OutputStream;
import javax.annotation.processing.Generated;

/**
 * Writes a problem that a controller returns, in the form of RFC 9457.
 *
 * <p>Micronaut's annotation processor makes it a bean where it runs in the same compilation. The status of the response is that of
 * the problem; if the application has set another one than 200, the problem tells that one.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Produces({MediaType.APPLICATION_JSON_PROBLEM, MediaType.APPLICATION_JSON, MediaType.ALL})
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class MicronautProblemWriter implements MessageBodyWriter<Problem> {

    /** For Micronaut. */
    public MicronautProblemWriter() {}

    /**
     * Brings the status of a response and that of its problem together.
     *
     * @param response any response
     */
    @ResponseFilter
    public void answer(MutableHttpResponse<Object> response) {
        if (response.body() instanceof Problem problem) {
            int status = response.code();
            Problem sent = status == 200 ? problem : problem.withStatus(status);
            response.status(sent.status(), null);
            response.body(sent).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
        }
    }

    @Override
    public boolean isWriteable(Argument<Problem> type, MediaType mediaType) {
        return type.getType() == Problem.class;
    }

    @Override
    public void writeTo(
            Argument<Problem> type, MediaType mediaType, Problem problem, MutableHeaders headers, OutputStream out) {
        headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        try {
            problem.writeTo(out);
        } catch (IOException gone) {
            throw new CodecException("A problem is not written.", gone);
        }
    }
}
