package io.github.statuary.core.springwebmvc;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.Problem;
import io.github.statuary.core.servlet.ServletSender;
import io.github.statuary.core.spring.SpringCauses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A filter that answers with the problem of an exception thrown by a later filter, which no advice sees.
 *
 * <p>A component scan of this package or of one above it finds it, and Spring Boot then registers it before the filters of
 * Spring Security. Without Spring Boot, register it as a filter. It answers generated and mapped exceptions only.
 */
@Component("io.github.statuary.core.springwebmvc.WebMvcProblemFilter")
@Conditional(WebMvcProblemAdvice.OnServlets.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 2) // after the filter that observes requests, which so sees the answer
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebMvcProblemFilterOff extends OncePerRequestFilter {

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
    public WebMvcProblemFilterOff(ObjectProvider<UnaryOperator<Problem>> customizers) {
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
    public WebMvcProblemFilterOff(
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
        try {
            chain.doFilter(request, response);
        } catch (Throwable thrown) {
            Throwable known =
                    SpringCauses.answered(ServletSender.causeOf(thrown)); // as advice is asked for causes, too
            if (response.isCommitted() || SpringCauses.saysStatus(known) || !Failures.answers(known)) {
                throw thrown;
            }
            /*{if Observation*/
            WebMvcObservations.add(known, request);
            /*}*/
            ServletSender.send(Failures.toResponse(known, customizer()), request, response);
        }
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
}
