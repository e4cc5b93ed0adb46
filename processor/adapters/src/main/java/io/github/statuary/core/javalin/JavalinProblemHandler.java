package io.github.statuary.core.javalin;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.HttpStatusException;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import io.github.statuary.core.servlet.ServletSender;
import io.javalin.http.Context;
import io.javalin.http.ExceptionHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A handler that answers with the problem of an exception.
 *
 * <p>Register it with {@code new JavalinProblemHandler().register(config.routes::exception)}, in Javalin 6 with
 * {@code register(app::exception)}. It then answers generated and mapped exceptions, and with {@code frameworkErrors} every other
 * one, too. A handler of the application for a class of exceptions goes before one for a class above it.
 */
/*{suppress*/
/*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class JavalinProblemHandler implements ExceptionHandler<Exception> {

    final UnaryOperator<Problem> customizer;

    /** Sends every problem as it is. */
    public JavalinProblemHandler() {
        this(UnaryOperator.identity());
    }

    /**
     * Sends what the customizer makes of every problem.
     *
     * @param customizer is given a problem and returns the one to send: with a trace id, or translated
     */
    public JavalinProblemHandler(UnaryOperator<Problem> customizer) {
        this.customizer = customizer;
    }

    /**
     * Registers this handler for what it is to answer. Register handlers of the application after it.
     *
     * @param routes {@code config.routes::exception}, or {@code app::exception}
     */
    public void register(Routes routes) {
        /*{each*/ answer(HttpStatusException.class, routes); /*}*/
        new JavalinErrorsOn(this).register(routes);
    }

    private void answer(Class<? extends Throwable> type, Routes routes) {
        if (Exception.class.isAssignableFrom(type)) { // Javalin has no handlers of errors
            routes.exception(type.asSubclass(Exception.class), this);
        }
    }

    @Override
    public void handle(Exception thrown, Context context) {
        Throwable known = Failures.unwrap(thrown);
        if (known == thrown || Failures.isNamed(known)) {
            send(Failures.toResponse(thrown, customizer), context);
        } else {
            context.future(
                    () -> CompletableFuture.failedFuture(known)); // so that Javalin asks the handler of the cause
        }
    }

    static void send(ProblemResponse problem, Context context) {
        HttpServletResponse servlet = context.res();
        if (servlet.isCommitted()) {
            abort(servlet);
            return;
        }
        /*{if languages*/
        problem = ServletSender.translated(problem, context.req(), servlet);
        /*}*/
        ServletSender.begin(problem, context.req(), servlet);
        context.result(problem.body());
    }

    private static void abort(HttpServletResponse servlet) {
        try {
            servlet.sendError(-1); // Jetty's sign to cut the connection
        } catch (IOException | IllegalStateException refused) {
            return; // another container's way: what was sent is all there is
        }
    }

    /** The method of Javalin that takes exception handlers, wherever a version has it. */
    @GeneratedByStatuary
    @FunctionalInterface
    public interface Routes {

        /**
         * Registers a handler.
         *
         * @param <E> the class of exceptions
         * @param type the class of exceptions
         * @param handler what answers them
         * @return whatever Javalin returns
         */
        <E extends Exception> Object exception(Class<E> type, ExceptionHandler<? super E> handler);
    }
}
