package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Answers with the problem of an exception: what the mappers of this package have in common.
 *
 * <p>They are providers, found where the application's classes are scanned and registered by hand elsewhere. A mapper of the
 * application's for the same class goes first.
 *
 * @param <E> the class of exceptions
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public abstract class JakartaRestProblemMapper<E extends Throwable> implements ExceptionMapper<E> {

    /*{unless languages*/
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");
    /*}*/

    @Context
    Providers providers;

    /** Looked up once, since the providers of an application stay; null until then. */
    private volatile ContextResolver<ProblemCustomizer> customizers;

    JakartaRestProblemMapper() {}

    @Override
    public Response toResponse(E thrown) {
        boolean named = Failures.isNamed(thrown);
        Throwable known = Failures.unwrap(thrown);
        ExceptionMapper<?> nearer = named || known == thrown ? null : mapperOf(known.getClass());
        if (nearer != null) {
            return toResponse(nearer, known);
        }
        if (!named && known instanceof WebApplicationException refusal) {
            return refusal
                    .getResponse(); // it says its own status, which the mapping of a class above it does not change
        }
        return send(Failures.toResponse(thrown, customizer()));
    }

    /**
     * The response to a wrapper: the one to what it wraps. If nobody has an own mapper for that, the wrapper is answered as if it
     * had no mapper here.
     */
    final <P extends Throwable> Response toResponse(P wrapper, Class<? super P> parent) {
        if (Failures.isNamed(wrapper)) {
            return send(Failures.toResponse(wrapper, customizer()));
        }
        Throwable known = Failures.unwrap(wrapper);
        ExceptionMapper<?> ofParent = mapperOf(parent);
        ExceptionMapper<?> nearer = mapperOf(known.getClass());
        if (known != wrapper && nearer != null && (ofParent == null || nearer.getClass() != ofParent.getClass())) {
            return toResponse(nearer, known);
        }
        if (known instanceof WebApplicationException refusal) {
            return refusal.getResponse();
        }
        if (ofParent == null) {
            throw new InternalServerErrorException(wrapper);
        }
        return toResponse(ofParent, wrapper);
    }

    /** The mapper of the class or of the nearest class above it, or null. */
    private ExceptionMapper<?> mapperOf(Class<?> type) {
        return providers.getExceptionMapper(type.asSubclass(Throwable.class));
    }

    @SuppressWarnings("unchecked") // the mapper of the class, or of a class above it
    private static Response toResponse(ExceptionMapper<?> mapper, Throwable thrown) {
        return ((ExceptionMapper<Throwable>) mapper).toResponse(thrown);
    }

    final UnaryOperator<Problem> customizer() {
        ContextResolver<ProblemCustomizer> resolver = customizers;
        if (resolver == null) {
            resolver = providers.getContextResolver(ProblemCustomizer.class, MediaType.WILDCARD_TYPE);
            resolver = resolver == null ? mapper -> null : resolver;
            customizers = resolver;
        }
        ProblemCustomizer customizer = resolver.getContext(getClass());
        /*{if upstream*/
        ContextResolver<io.github.statuary.core.UpstreamTranslator> translators =
                providers.getContextResolver(io.github.statuary.core.UpstreamTranslator.class, MediaType.WILDCARD_TYPE);
        io.github.statuary.core.UpstreamTranslator translator =
                translators == null ? null : translators.getContext(getClass());
        if (translator != null) {
            return translator.with(customizer == null ? UnaryOperator.identity() : customizer);
        }
        /*}*/
        return customizer == null ? UnaryOperator.identity() : customizer;
    }

    static Response send(ProblemResponse response) {
        /*{if ResteasyContext HttpServletResponse*/
        jakarta.servlet.http.HttpServletResponse begun =
                org.jboss.resteasy.core.ResteasyContext.getContextData(jakarta.servlet.http.HttpServletResponse.class);
        if (begun != null && !begun.isCommitted()) {
            io.github.statuary.core.servlet.ServletSender.reset(begun); // or the problem would follow what was written
        }
        /*}*/
        /*{if languages*/
        if (!response.hasBody()) {
            response =
                    io.github.statuary.core.Languages.translated(response, null, null); // it varies, but has no entity
        }
        /*}*/
        Response.ResponseBuilder builder = Response.status(response.status());
        response.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        if (response.hasBody()) {
            /*{if languages*/
            builder.entity(response); // which JakartaRestProblemWriter translates
            /*}*/
            /*{unless languages*/
            builder.entity(response.body()).type(PROBLEM_JSON); // a constant: no implementation has to parse it
            /*}*/
        }
        return builder.build();
    }
}
