package io.github.statuary.core.vertxweb;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A failure handler that answers with the problem of an exception.
 *
 * <p>{@code new VertxProblemHandlerOn().register(router)} makes it the router's last failure handler: those of the application
 * come before it. It answers every failure, and what the router
 * refuses. An exception that another package has generated goes on to the next failure handler.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class VertxProblemHandlerOn implements Handler<RoutingContext> {

    /** What a router answers when no route fits; not 405, for it keeps to itself which methods are allowed. */
    private static final List<Integer> REFUSALS = List.of(400, 404, 406, 415);

    private final UnaryOperator<Problem> customizer;

    /** Sends every problem as it is. */
    public VertxProblemHandlerOn() {
        this(UnaryOperator.identity());
    }

    /**
     * Sends what the customizer makes of every problem.
     *
     * @param customizer is given a problem and returns the one to send: with a trace id, or translated
     */
    public VertxProblemHandlerOn(UnaryOperator<Problem> customizer) {
        this.customizer = customizer;
    }

    /**
     * Adds this handler to a router.
     *
     * @param router the router, to which routes may still be added
     */
    public void register(Router router) {
        /*{if pages*/
        router.route().order(VertxProblemPages.ORDER).handler(VertxProblemPages::handle);
        /*}*/
        router.route().last().failureHandler(this);
        for (int status : REFUSALS) {
            router.errorHandler(status, context -> VertxSender.send(response(context), context));
        }
    }

    @Override
    public void handle(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure == null || Failures.answers(failure)) {
            VertxSender.send(response(context), context);
        } else {
            context.next();
        }
    }

    private ProblemResponse response(RoutingContext context) {
        Throwable failure = context.failure();
        boolean refused = failure != null && Failures.unwrap(failure) instanceof HttpException;
        int status = refused ? ((HttpException) Failures.unwrap(failure)).getStatusCode() : context.statusCode();
        return failure != null && status == 500
                ? FrameworkErrors.toResponse(failure, customizer)
                : FrameworkErrors.toResponse(
                        failure, VertxErrors.problem(status < 400 ? 500 : status, failure), Map.of(), customizer);
    }
}
