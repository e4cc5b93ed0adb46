package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Languages;
import io.github.statuary.core.ProblemResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Writes what the mappers of this package answer, in the language that the client wants most.
 *
 * <p>It is a provider, found where the application's classes are scanned and registered by hand elsewhere: without it the mappers
 * answer nothing that can be written.
 */
@Provider
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class JakartaRestLanguages implements ContainerResponseFilter {

    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    /** For the Jakarta REST implementation. */
    public JakartaRestLanguages() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ProblemResponse problem) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            ProblemResponse translated = Languages.translated(
                    problem,
                    request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE),
                    response.getStringHeaders().get(HttpHeaders.VARY));
            for (String name : List.of(HttpHeaders.VARY, HttpHeaders.CONTENT_LANGUAGE)) {
                headers.put(name, new ArrayList<>(translated.headers().get(name)));
            }
            response.setEntity(translated.body(), new Annotation[0], PROBLEM_JSON);
        }
    }
}
