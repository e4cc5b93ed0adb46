package io.github.statuary.core.springwebflux;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.Problem;
import io.github.statuary.core.spring.SpringCauses;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Answers with the problem of an exception that comes from a filter, from a functional route or that no advice answered.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean. It answers generated and
 * mapped exceptions only. An exception handler of the application whose order is below -3 goes first.
 */
@Component("io.github.statuary.core.springwebflux.WebFluxProblemHandler")
@Conditional(WebFluxProblemAdvice.WithoutServlets.class)
@Order(-3) // before those that answer every exception: of another annotated package, of Spring Boot
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebFluxProblemHandler implements WebExceptionHandler {

    private final UnaryOperator<Problem> customizer;

    /**
     * For Spring, or for a bean definition.
     *
     * @param customizers each bean of this type, in its order, is given every problem and returns the one to send: with a trace
     *     id, or translated
     */
    public WebFluxProblemHandler(ObjectProvider<UnaryOperator<Problem>> customizers) {
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
    public WebFluxProblemHandler(
            ObjectProvider<UnaryOperator<Problem>> customizers,
            ObjectProvider<io.github.statuary.core.UpstreamTranslator> translators) {
        customizer = io.github.statuary.core.spring.SpringTranslators.customizer(customizers, translators);
    }
    /*}*/

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        Throwable known = SpringCauses.answered(thrown);
        if (exchange.getResponse().isCommitted() || !Failures.isNamed(known)) {
            return Mono.error(thrown);
        }
        return WebFluxProblemAdvice.write(Failures.toResponse(known, customizer), exchange);
    }
}
