package io.github.statuary.core.vertxweb;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.Problem;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A failure handler that answers with the problem of an exception.
 *
 * <p>{@code new VertxProblemHandlerOff().register(router)} makes it the router's last failure handler: those of the application
 * come before it. It answers generated and mapped exceptions
 * only, and hands on every other failure.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class VertxProblemHandlerOff implements Handler<RoutingContext> {

    private final UnaryOperator<Problem> customizer;

    /** Sends every problem as it is. */
    public VertxProblemHandlerOff() {
        this(UnaryOperator.identity());
    }

    /**
     * Sends what the customizer makes of every problem.
     *
     * @param customizer is given a problem and returns the one to send: with a trace id, or translated
     */
    public VertxProblemHandlerOff(UnaryOperator<Problem> customizer) {
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
    }

    @Override
    public void handle(RoutingContext context) {
        Throwable failure = context.failure();
        Throwable known = failure == null ? null : Failures.unwrap(failure);
        if (known instanceof HttpException && known != failure) {
            context.fail(known); // so that Vert.x sees its status
        } else if (known == null || saysStatus(context) || !Failures.answers(known)) {
            context.next();
        } else {
            VertxSender.send(Failures.toResponse(known, customizer), context);
        }
    }

    /** Whether the application, or Vert.x, has failed with a status, rather than with an exception that stands for one. */
    private static boolean saysStatus(RoutingContext context) {
        return context.statusCode() != 500 || context.failure() instanceof HttpException;
    }
}
