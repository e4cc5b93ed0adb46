package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.annotation.processing.Generated;

/**
 * Writes a problem that a resource returns, in the form of RFC 9457 whatever {@code Accept} says.
 *
 * <p>It is a provider, found where the application's classes are scanned and registered by hand elsewhere. The status of the
 * response is that of the problem; if the application has set another one than 200, the problem tells that one.
 */
@Provider
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class JakartaRestProblemWriter implements MessageBodyWriter<Problem>, ContainerResponseFilter {

    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    /** For the Jakarta REST implementation. */
    public JakartaRestProblemWriter() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        /*{if languages*/
        if (response.getEntity() instanceof io.github.statuary.core.ProblemResponse problem) {
            io.github.statuary.core.ProblemResponse translated = io.github.statuary.core.Languages.translated(
                    problem,
                    request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE),
                    response.getStringHeaders().get(HttpHeaders.VARY));
            for (String name : new String[] {HttpHeaders.VARY, HttpHeaders.CONTENT_LANGUAGE}) {
                response.getHeaders()
                        .put(
                                name,
                                new java.util.ArrayList<>(translated.headers().get(name)));
            }
            response.setEntity(translated.body(), response.getEntityAnnotations(), PROBLEM_JSON);
        }
        /*}*/
        if (response.getEntity() instanceof Problem problem) {
            int status = response.getStatus();
            response.setStatus(status == 200 ? problem.status() : status);
            Problem sent = status == 200 ? problem : problem.withStatus(status);
            response.setEntity(sent, response.getEntityAnnotations(), PROBLEM_JSON);
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Problem.class;
    }

    @Override
    public void writeTo(
            Problem problem,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON);
        problem.writeTo(out);
    }
}
