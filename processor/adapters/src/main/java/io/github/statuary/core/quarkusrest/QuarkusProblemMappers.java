package io.github.statuary.core.quarkusrest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.HttpStatusException;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;
import org.jboss.resteasy.reactive.server.ExceptionUnwrapStrategy;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.UnwrapException;

/**
 * Answers with the problem of a generated or mapped exception.
 *
 * <p>Quarkus finds these mappers when it builds the application: there is nothing to register. A mapper of the application's for
 * the same class goes first, unless its {@code @Priority} is above {@value #PRIORITY}. Quarkus looks through the wrappers named
 * here, so that each cause gets its own mapper.
 */
/*{suppress*/
/*}*/
@Singleton
@UnwrapException(
        value = {
            ArcUndeclaredThrowableException.class,
            CompletionException.class,
            ExecutionException.class,
            InvocationTargetException.class,
            RollbackException.class,
            /*{if upstream*/
            jakarta.ws.rs.ProcessingException.class,
            /*}*/
            UndeclaredThrowableException.class
        },
        strategy = ExceptionUnwrapStrategy.UNWRAP_IF_NO_EXACT_MATCH)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class QuarkusProblemMappers {

    /** After the application's mappers, which have 5000 if they have no other number, and before Quarkus's mapper of Jackson's exceptions. */
    static final int PRIORITY = 5050;

    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    final UnaryOperator<Problem> customizer;

    /**
     * For Quarkus.
     *
     * @param customizers a bean of the application's, if there is one: it is given every problem and returns the one to send,
     *     with a trace id, or translated
     */
    /*{unless upstream*/
    @Inject
    /*}*/
    public QuarkusProblemMappers(Instance<UnaryOperator<Problem>> customizers) {
        this.customizer = customizers.isUnsatisfied() ? UnaryOperator.identity() : customizers.get();
    }

    /*{if upstream*/
    /**
     * For Quarkus, with the application's own answers to received errors.
     *
     * @param customizers as above
     * @param translators a bean of the application's, if there is one: it is asked for an exception to answer a received error with
     */
    @Inject
    public QuarkusProblemMappers(
            Instance<UnaryOperator<Problem>> customizers,
            Instance<io.github.statuary.core.UpstreamTranslator> translators) {
        UnaryOperator<Problem> own = customizers.isUnsatisfied() ? UnaryOperator.identity() : customizers.get();
        this.customizer = translators.isUnsatisfied() ? own : translators.get().with(own);
    }
    /*}*/

    /**
     * The response to a generated or mapped exception. A refusal of Quarkus's keeps its status where only a class above it is
     * mapped.
     *
     * @param thrown the exception
     * @param request the request that failed
     * @return never null
     */
    @ServerExceptionMapper(
            value = {
                /*{all classes*/
                HttpStatusException.class /*}*/
            },
            priority = PRIORITY)
    public Uni<Response> answer(Throwable thrown, HttpServerRequest request) {
        boolean refusal =
                thrown instanceof WebApplicationException && !(thrown instanceof ResteasyReactiveClientProblem);
        return refusal && !Failures.isNamed(thrown)
                ? Uni.createFrom().item(((WebApplicationException) thrown).getResponse())
                : respond(thrown, request);
    }

    final Uni<Response> respond(Throwable thrown, HttpServerRequest request) {
        return send(Failures.toResponse(thrown, customizer), request);
    }

    static Uni<Response> send(ProblemResponse problem, HttpServerRequest request) {
        boolean http2 = request.version() == HttpVersion.HTTP_2;
        HttpServerResponse begun = request.response();
        if (begun.headWritten()) {
            return cutOff(request, http2);
        }
        for (String field : List.copyOf(begun.headers().names())) {
            if (ProblemResponse.describesContent(field)) {
                begun.headers().remove(field);
            }
        }
        /*{if languages*/
        problem = io.github.statuary.core.Languages.translated(
                problem,
                request.headers().getAll("Accept-Language"),
                begun.headers().getAll("Vary"));
        /*}*/
        ProblemResponse response = http2 ? problem.overHttp2() : problem;
        Response.ResponseBuilder builder = Response.status(response.status());
        response.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        if (response.hasBody()) {
            byte[] body = response.body();
            builder.entity(body).type(PROBLEM_JSON); // a constant: Quarkus does not have to parse it
            if (request.method().equals(HttpMethod.HEAD)) {
                builder.header(HttpHeaders.CONTENT_LENGTH, body.length);
            }
        }
        return Uni.createFrom().item(builder.build());
    }

    /** Ends the stream or the connection, so that what was sent does not look complete. Quarkus goes on when that is done. */
    private static Uni<Response> cutOff(HttpServerRequest request, boolean http2) {
        Response nobodyReceives = Response.noContent().build();
        if (http2) {
            request.response().reset();
            return Uni.createFrom().item(nobodyReceives);
        }
        return Uni.createFrom()
                .completionStage(() -> request.connection().close().toCompletionStage())
                .onItemOrFailure()
                .transform((closed, failure) -> nobodyReceives);
    }
}
