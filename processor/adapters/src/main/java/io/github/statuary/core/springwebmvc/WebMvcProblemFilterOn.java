package io.github.statuary.core.springwebmvc;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import io.github.statuary.core.servlet.ServletSender;
import io.github.statuary.core.spring.SpringCauses;
import io.github.statuary.core.spring.SpringRefusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * A filter that answers what a later filter throws or refuses, which no advice sees: among others the 401, the 403 and the
 * firewall's 400 of Spring Security.
 *
 * <p>A component scan of this package or of one above it finds it, and Spring Boot then registers it before the filters of
 * Spring Security. Without Spring Boot, register it as a filter. A refusal is a call of {@code sendError}, whose message it does
 * not publish, or a status of 400 or above that a filter leaves without content. The header fields of a refusal, such as
 * {@code WWW-Authenticate}, stay.
 */
@Component("io.github.statuary.core.springwebmvc.WebMvcProblemFilter")
@Conditional(WebMvcProblemAdvice.OnServlets.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 2) // after the filter that observes requests, which so sees the answer
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebMvcProblemFilterOn extends OncePerRequestFilter {

    private final ObjectProvider<UnaryOperator<Problem>> customizers;

    /*{if upstream*/
    private final ObjectProvider<io.github.statuary.core.UpstreamTranslator> translators;
    /*}*/

    /**
     * For Spring, or for a bean definition.
     *
     * @param customizers each bean of this type, in its order, is given every problem and returns the one to send: with a trace
     *     id, or translated
     */
    public WebMvcProblemFilterOn(ObjectProvider<UnaryOperator<Problem>> customizers) {
        this.customizers = customizers;
        /*{if upstream*/
        this.translators = null;
        /*}*/
    }

    /*{if upstream*/
    /**
     * For Spring, with the application's own answers to received errors.
     *
     * @param customizers as above
     * @param translators each bean of this type, in its order, is asked for an exception to answer a received error with, until one
     *     has one
     */
    @org.springframework.beans.factory.annotation.Autowired
    public WebMvcProblemFilterOn(
            ObjectProvider<UnaryOperator<Problem>> customizers,
            ObjectProvider<io.github.statuary.core.UpstreamTranslator> translators) {
        this.customizers = customizers;
        this.translators = translators;
    }
    /*}*/

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Refusals refusals = new Refusals(request, response);
        try {
            chain.doFilter(request, refusals);
        } catch (Throwable thrown) {
            Throwable cause =
                    SpringCauses.answered(ServletSender.causeOf(thrown)); // as advice is asked for causes, too
            if (response.isCommitted() || cause instanceof AsyncRequestNotUsableException || !Failures.answers(cause)) {
                throw thrown;
            }
            /*{if Observation*/
            WebMvcObservations.add(cause, request);
            /*}*/
            ServletSender.send(answer(cause), request, response);
            return;
        }
        boolean byFilter = request.getAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE) == null;
        if (byFilter && !request.isAsyncStarted() && refusals.isWithoutContent()) {
            refusals.sendError(response.getStatus());
        }
    }

    private ProblemResponse answer(Throwable cause) {
        ResponseStatus status = AnnotatedElementUtils.findMergedAnnotation(cause.getClass(), ResponseStatus.class);
        return status == null || Failures.isNamed(cause)
                ? SpringRefusals.answer(cause, null, customizer())
                : FrameworkErrors.toResponse(cause, Problem.of(status.code().value()), Map.of(), customizer());
    }

    /** Looked for when it is needed: a filter is made before most other beans. */
    private UnaryOperator<Problem> customizer() {
        /*{if upstream*/
        if (translators != null) {
            return io.github.statuary.core.spring.SpringTranslators.customizer(customizers, translators);
        }
        /*}*/
        return customizers
                .orderedStream()
                .reduce(UnaryOperator.identity(), (first, second) -> problem -> second.apply(first.apply(problem)));
    }

    /** A response whose errors are problems. */
    @GeneratedByStatuary
    private final class Refusals extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private final HttpServletResponse servlet;
        private boolean hasContent;

        Refusals(HttpServletRequest request, HttpServletResponse servlet) {
            super(servlet);
            this.request = request;
            this.servlet = servlet;
        }

        boolean isWithoutContent() {
            return servlet.getStatus() >= 400 && !hasContent;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            hasContent = true;
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            hasContent = true;
            return super.getWriter();
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            if (servlet.isCommitted() || status < 400 || status > 599) {
                super.sendError(status, message);
                return;
            }
            Throwable reason = message == null ? null : new ServletException(message);
            ServletSender.send(
                    FrameworkErrors.toResponse(reason, Problem.of(status), Map.of(), customizer()), request, servlet);
            servlet.flushBuffer();
        }
    }
}
