package io.github.statuary.core.springwebmvc;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.HttpStatusException;
import io.github.statuary.core.Problem;
import io.github.statuary.core.servlet.ServletSender;
import io.github.statuary.core.spring.SpringCauses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.ConfigurableWebEnvironment;
import org.springframework.web.context.WebApplicationContext;

/**
 * Advice that answers with the problem of an exception thrown by a controller.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean. It answers generated and
 * mapped exceptions only. Advice of the application whose {@code @Order} has a value goes first, any other comes after it.
 */
/*{suppress*/
/*}*/
@RestControllerAdvice(name = "io.github.statuary.core.springwebmvc.WebMvcProblemAdvice")
@Conditional(WebMvcProblemAdvice.OnServlets.class)
@Order(Ordered.LOWEST_PRECEDENCE - 1)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebMvcProblemAdvice {

    private final UnaryOperator<Problem> customizer;

    /**
     * For Spring, or for a bean definition.
     *
     * @param customizers each bean of this type, in its order, is given every problem and returns the one to send: with a trace
     *     id, or translated
     */
    public WebMvcProblemAdvice(ObjectProvider<UnaryOperator<Problem>> customizers) {
        customizer = customizers
                .orderedStream()
                .reduce(UnaryOperator.identity(), (first, second) -> problem -> second.apply(first.apply(problem)));
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
    public WebMvcProblemAdvice(
            ObjectProvider<UnaryOperator<Problem>> customizers,
            ObjectProvider<io.github.statuary.core.UpstreamTranslator> translators) {
        customizer = io.github.statuary.core.spring.SpringTranslators.customizer(customizers, translators);
    }
    /*}*/

    /**
     * Writes the response itself, so that no message converter and no {@code Accept} field has a say in its bytes.
     *
     * @param thrown what a controller threw
     * @param request whose response is written
     * @param servlet the response to write to
     * @throws Throwable what was thrown, if it is too late for an answer, or an exception of Spring's around a generated or
     *     mapped one says a status of its own
     */
    @ExceptionHandler({
        /*{classes*/
        HttpStatusException.class /*}*/
    })
    public void handle(Throwable thrown, HttpServletRequest request, HttpServletResponse servlet) throws Throwable {
        Throwable known = SpringCauses.answered(thrown); // Spring calls this for a cause, too
        if (servlet.isCommitted() || !Failures.isNamed(known)) {
            throw thrown; // an exception around it says another status: Spring goes on
        }
        /*{if Observation*/
        WebMvcObservations.add(known, request);
        /*}*/
        ServletSender.send(Failures.toResponse(known, customizer), request, servlet);
    }

    /** Whether the application is one of servlets: on a class path with WebFlux it need not be. */
    @GeneratedByStatuary
    static final class OnServlets implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment() instanceof ConfigurableWebEnvironment
                    || context.getResourceLoader() instanceof WebApplicationContext;
        }
    }
}
