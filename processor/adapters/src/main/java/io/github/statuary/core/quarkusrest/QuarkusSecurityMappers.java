package io.github.statuary.core.quarkusrest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers what Quarkus Security refuses, with the challenge of the authentication mechanism.
 *
 * <p>Redirects to a page for the login stay as they are. A mapper of the application's for the same class goes first if it has a
 * {@code @Priority} below {@value #PRIORITY}.
 */
@Singleton
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class QuarkusSecurityMappers {

    /** Before Quarkus's own mappers, which have 5001. */
    static final int PRIORITY = 5000;

    private final QuarkusProblemMappers problems;

    /**
     * For Quarkus.
     *
     * @param problems the mappers of generated and mapped exceptions
     */
    @Inject
    public QuarkusSecurityMappers(QuarkusProblemMappers problems) {
        this.problems = problems;
    }

    /**
     * The response to a request without credentials.
     *
     * @param thrown the refusal
     * @param context the request that is refused
     * @return a 401 with the challenge, or the redirect that the mechanism sends instead
     */
    @ServerExceptionMapper(priority = PRIORITY)
    public Uni<Response> unauthorized(UnauthorizedException thrown, RoutingContext context) {
        return challenge(thrown, context);
    }

    /**
     * The response to wrong credentials.
     *
     * @param thrown the refusal
     * @param context the request that is refused
     * @return a 401 with the challenge, or the redirect that the mechanism sends instead
     */
    @ServerExceptionMapper(priority = PRIORITY)
    public Uni<Response> failed(AuthenticationFailedException thrown, RoutingContext context) {
        HttpSecurityUtils.addAuthenticationFailureToEvent(thrown, context); // as Quarkus's own mapper does
        return challenge(thrown, context);
    }

    /**
     * The response to a request that is not permitted.
     *
     * @param thrown the refusal
     * @param context the request that is refused
     * @return a 403
     */
    @ServerExceptionMapper(priority = PRIORITY)
    public Uni<Response> forbidden(ForbiddenException thrown, RoutingContext context) {
        return refuse(thrown, 403, Map.of(), context);
    }

    private Uni<Response> challenge(SecurityException thrown, RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        Uni<ChallengeData> challenge =
                authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(context);
        return challenge
                .onFailure()
                .recoverWithNull()
                .flatMap(data -> data == null ? refuse(thrown, 401, Map.of(), context) : answer(thrown, data, context));
    }

    private Uni<Response> answer(SecurityException thrown, ChallengeData challenge, RoutingContext context) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        challenge.getHeaders().forEach((name, value) -> {
            headers.put(name.toString(), List.of(value));
            context.response().headers().remove(name); // there already if each request is authenticated
        });
        if (challenge.status >= 400) {
            return refuse(thrown, challenge.status, headers, context);
        }
        Response.ResponseBuilder redirect = Response.status(challenge.status);
        headers.forEach((name, values) -> redirect.header(name, values.get(0)));
        return Uni.createFrom().item(redirect.build());
    }

    private Uni<Response> refuse(
            SecurityException thrown, int status, Map<String, List<String>> headers, RoutingContext context) {
        return QuarkusProblemMappers.send(
                FrameworkErrors.toResponse(thrown, Problem.of(status), headers, problems.customizer),
                context.request());
    }
}
