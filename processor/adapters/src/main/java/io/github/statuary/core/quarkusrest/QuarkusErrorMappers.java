package io.github.statuary.core.quarkusrest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import io.github.statuary.core.content.ContentNames;
import io.github.statuary.core.jakartarest.ApplicationWords;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import javax.annotation.processing.Generated;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what Quarkus REST itself refuses, and any exception that has no mapper of its own. */
@Singleton
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class QuarkusErrorMappers {

    private final QuarkusProblemMappers problems;

    /**
     * For Quarkus.
     *
     * @param problems the mappers of generated and mapped exceptions
     */
    @Inject
    public QuarkusErrorMappers(QuarkusProblemMappers problems) {
        this.problems = problems;
    }

    /**
     * The response to a failure that nobody expected: a 500 that tells nothing.
     *
     * @param thrown the failure
     * @param request the request that failed
     * @return never null
     */
    @ServerExceptionMapper(value = Throwable.class, priority = QuarkusProblemMappers.PRIORITY)
    public Uni<Response> unexpected(Throwable thrown, HttpServerRequest request) {
        return problems.respond(thrown, request);
    }

    /**
     * The response to a refusal. One that has an entity stays as it is.
     *
     * @param thrown the refusal, or what a client of another server received, which is not passed on
     * @param request the request that is refused
     * @return never null
     */
    @ServerExceptionMapper(priority = QuarkusProblemMappers.PRIORITY)
    public Uni<Response> refused(WebApplicationException thrown, HttpServerRequest request) {
        Response refusal = thrown.getResponse();
        int status = refusal.getStatus();
        if (thrown instanceof ResteasyReactiveClientProblem || status == 500 && !refusal.hasEntity()) {
            return problems.respond(thrown, request);
        }
        if (refusal.hasEntity() || status < 400 || status > 599) {
            return Uni.createFrom().item(refusal);
        }
        /*{if JsonMappingException*/
        if (status == 400 && thrown.getCause() instanceof com.fasterxml.jackson.core.JacksonException unreadable) {
            return unreadable(unreadable, request);
        }
        /*}*/
        return QuarkusProblemMappers.send(
                FrameworkErrors.toResponse(
                        thrown,
                        ApplicationWords.problem(status, thrown),
                        refusal.getStringHeaders(),
                        problems.customizer),
                request);
    }
    /*{if JsonMappingException*/

    /**
     * The response to JSON of another type than expected: a 400 whose member {@code errors} tells where it is.
     *
     * @param thrown what Jackson threw
     * @param request the request that is refused
     * @return never null
     */
    @ServerExceptionMapper(priority = QuarkusProblemMappers.PRIORITY)
    public Uni<Response> mismatched(
            com.fasterxml.jackson.databind.exc.MismatchedInputException thrown, HttpServerRequest request) {
        return unreadable(thrown, request);
    }

    /**
     * The response to a class that Jackson cannot use, which is the application's fault: a 500 that tells nothing.
     *
     * @param thrown what Jackson threw
     * @param request the request that failed
     * @return never null
     */
    @ServerExceptionMapper(priority = QuarkusProblemMappers.PRIORITY)
    public Uni<Response> undefined(
            com.fasterxml.jackson.databind.exc.InvalidDefinitionException thrown, HttpServerRequest request) {
        return problems.respond(thrown, request);
    }

    private Uni<Response> unreadable(Exception thrown, HttpServerRequest request) {
        if (io.github.statuary.core.Problems.handles(thrown)) {
            return problems.respond(thrown, request); // thrown by the constructor of what is read
        }
        Problem problem = Problem.of(400)
                .with("errors", java.util.List.of(io.github.statuary.core.content.Jackson2Content.error(thrown)));
        return QuarkusProblemMappers.send(
                FrameworkErrors.toResponse(thrown, problem, java.util.Map.of(), problems.customizer), request);
    }
    /*}*/
    /*{if ConstraintViolationException*/

    /**
     * The response to what is not valid: a 400 whose member {@code errors} tells what.
     *
     * @param thrown the violations
     * @param request the request that is refused
     * @return never null
     */
    @ServerExceptionMapper(priority = QuarkusProblemMappers.PRIORITY)
    public Uni<Response> invalid(jakarta.validation.ConstraintViolationException thrown, HttpServerRequest request) {
        return QuarkusProblemMappers.send(
                io.github.statuary.core.validation.Violations.toResponse(
                        thrown,
                        io.github.statuary.core.jakartarest.JakartaRestParameters::error,
                        names(),
                        problems.customizer),
                request);
    }
    /*}*/

    /** The names of the application's mapper, if its JSON library is known here. */
    static ContentNames names() {
        /*{if JsonMappingException*/
        var mapper = io.quarkus.arc.Arc.container()
                .instance(com.fasterxml.jackson.databind.ObjectMapper.class)
                .get();
        if (mapper != null) {
            return new io.github.statuary.core.content.Jackson2Names(mapper);
        }
        /*}*/
        return ContentNames.OF_JAVA;
    }
}
