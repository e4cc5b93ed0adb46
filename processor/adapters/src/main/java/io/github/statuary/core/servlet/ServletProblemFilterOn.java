package io.github.statuary.core.servlet;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A filter that answers with the problem of an exception thrown by a servlet or by a later filter.
 *
 * <p>Map it first, to {@code /*} and to the dispatcher types {@code REQUEST} and {@code ASYNC}. It answers every
 * exception, and every call of {@code sendError}, whose message it does not publish. An exception that another package has
 * generated goes on to the filter of that package, and one that says its own status to the container. Nothing is answered once the response is
 * committed: the exception then goes on to the container.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class ServletProblemFilterOn implements Filter {

    private final UnaryOperator<Problem> customizer;

    /** Sends every problem as it is. */
    public ServletProblemFilterOn() {
        this(UnaryOperator.identity());
    }

    /**
     * Sends what the customizer makes of every problem.
     *
     * @param customizer is given a problem and returns the one to send: with a trace id, or translated
     */
    public ServletProblemFilterOn(UnaryOperator<Problem> customizer) {
        this.customizer = customizer;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        /*{if pages*/
        if (ServletProblemPages.answer(request, response)) {
            return;
        }
        /*}*/
        HttpServletResponse servlet = (HttpServletResponse) response;
        try {
            chain.doFilter(request, new Refusals(request, servlet));
        } catch (Throwable thrown) {
            Throwable cause = ServletSender.causeOf(thrown);
            if (servlet.isCommitted()
                    || !Failures.answers(cause)
                    || ServletOwnStatus.isOfContainer(cause)
                    /*{if catch-all*/ || ServletOwnStatus.isSaidBy(cause) /*}*/) {
                throw thrown;
            }
            ServletSender.send(FrameworkErrors.toResponse(cause, customizer), request, servlet);
        }
    }

    /** A response whose errors are problems. */
    @GeneratedByStatuary
    private final class Refusals extends HttpServletResponseWrapper {

        private final ServletRequest request;

        Refusals(ServletRequest request, HttpServletResponse servlet) {
            super(servlet);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            if (isCommitted() || status < 400 || status > 599) {
                super.sendError(status, message);
                return;
            }
            HttpServletResponse servlet = (HttpServletResponse) getResponse();
            Throwable reason = message == null ? null : new ServletException(message);
            ProblemResponse problem = FrameworkErrors.toResponse(reason, Problem.of(status), Map.of(), customizer);
            ServletSender.send(problem, request, servlet);
            servlet.flushBuffer();
        }
    }
}
