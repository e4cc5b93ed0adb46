package io.github.statuary.core.servlet;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.Problem;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A filter that answers with the problem of an exception thrown by a servlet or by a later filter.
 *
 * <p>Map it first, to {@code /*} and to the dispatcher types {@code REQUEST} and {@code ASYNC}. It answers
 * generated and mapped exceptions only, and lets every other one through. Nothing is answered once the response is committed:
 * the exception then goes on to the container.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class ServletProblemFilterOff implements Filter {

    private final UnaryOperator<Problem> customizer;

    /** Sends every problem as it is. */
    public ServletProblemFilterOff() {
        this(UnaryOperator.identity());
    }

    /**
     * Sends what the customizer makes of every problem.
     *
     * @param customizer is given a problem and returns the one to send: with a trace id, or translated
     */
    public ServletProblemFilterOff(UnaryOperator<Problem> customizer) {
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
        try {
            chain.doFilter(request, response);
        } catch (Throwable thrown) {
            Throwable cause = ServletSender.causeOf(thrown);
            if (response.isCommitted()
                    || !Failures.answers(cause)
                    /*{if catch-all*/ || ServletOwnStatus.isSaidBy(cause) /*}*/) {
                throw thrown;
            }
            ServletSender.send(Failures.toResponse(cause, customizer), request, (HttpServletResponse) response);
        }
    }
}
