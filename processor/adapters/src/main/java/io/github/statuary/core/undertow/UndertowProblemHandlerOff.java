package io.github.statuary.core.undertow;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.Problem;
import io.undertow.server.DefaultResponseListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A handler that answers with the problem of an exception thrown by the handler that it wraps.
 *
 * <p>Wrap the root handler: {@code Undertow.builder().setHandler(new UndertowProblemHandlerOff(routes))}. It answers generated and mapped
 * exceptions only, and leaves every other one to Undertow.
 *
 * <p>An exception of a handler that was given to {@code exchange.dispatch} is answered as well, but Undertow logs it first; it does
 * not if the dispatched handler is wrapped, too: {@code new BlockingHandler(new UndertowProblemHandlerOff(blocking))}. An exception
 * of a {@code Runnable} that was given to {@code exchange.dispatch} never reaches this handler. Once the response has begun,
 * nothing is answered: the connection is closed, so that the response does not look complete.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class UndertowProblemHandlerOff implements HttpHandler {

    private final HttpHandler next;
    private final UnaryOperator<Problem> customizer;

    /**
     * Sends every problem as it is.
     *
     * @param next the handler whose exceptions are answered
     */
    public UndertowProblemHandlerOff(HttpHandler next) {
        this(next, UnaryOperator.identity());
    }

    /**
     * Sends what the customizer makes of every problem.
     *
     * @param next the handler whose exceptions are answered
     * @param customizer is given a problem and returns the one to send: with a trace id, or translated
     */
    public UndertowProblemHandlerOff(HttpHandler next, UnaryOperator<Problem> customizer) {
        this.next = next;
        this.customizer = customizer;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        /*{if pages*/
        if (UndertowProblemPages.answer(exchange)) {
            return;
        }
        /*}*/
        exchange.addDefaultResponseListener(this::answer); // which Undertow asks about dispatched handlers, too
        try {
            next.handleRequest(exchange);
        } catch (Throwable thrown) {
            if (exchange.isResponseStarted() || exchange.isDispatched() || !Failures.answers(thrown)) {
                throw thrown;
            }
            exchange.putAttachment(DefaultResponseListener.EXCEPTION, thrown);
            exchange.endExchange();
        }
    }

    private boolean answer(HttpServerExchange exchange) {
        Throwable thrown = exchange.getAttachment(DefaultResponseListener.EXCEPTION);
        if (thrown == null || !Failures.answers(thrown)) {
            return false;
        }
        if (UndertowSender.isTooLate(exchange)) {
            UndertowSender.cutOff(exchange);
            return false;
        }
        UndertowSender.send(Failures.toResponse(thrown, customizer), exchange);
        return true;
    }
}
