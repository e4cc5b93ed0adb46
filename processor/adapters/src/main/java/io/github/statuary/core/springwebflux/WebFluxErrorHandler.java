package io.github.statuary.core.springwebflux;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import io.github.statuary.core.spring.SpringCauses;
import io.github.statuary.core.spring.SpringRefusals;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Answers what Spring WebFlux itself refuses and what nobody expected, after all advice and before Spring Boot's own handler.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean. An exception handler of the
 * application whose order is below -2 goes first. It is a {@link ResponseEntityExceptionHandler} so that Spring Boot adds none for
 * {@code spring.webflux.problemdetails.enabled}, whose answers would come first and in another form.
 */
@Component("io.github.statuary.core.springwebflux.WebFluxErrorHandler")
@Conditional(WebFluxProblemAdvice.WithoutServlets.class)
@Order(-2) // before Spring Boot's own, which is at -1
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebFluxErrorHandler extends ResponseEntityExceptionHandler implements WebExceptionHandler {

    private final UnaryOperator<Problem> customizer;

    /**
     * For Spring, or for a bean definition.
     *
     * @param customizers each bean of this type, in its order, is given every problem and returns the one to send: with a trace
     *     id, or translated
     */
    public WebFluxErrorHandler(ObjectProvider<UnaryOperator<Problem>> customizers) {
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
    public WebFluxErrorHandler(
            ObjectProvider<UnaryOperator<Problem>> customizers,
            ObjectProvider<io.github.statuary.core.UpstreamTranslator> translators) {
        customizer = io.github.statuary.core.spring.SpringTranslators.customizer(customizers, translators);
    }
    /*}*/

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        Throwable known = SpringCauses.answered(thrown);
        if (exchange.getResponse().isCommitted() || SpringRefusals.areLeftToSpring(known)) {
            return Mono.error(thrown);
        }
        ProblemResponse answer = SpringRefusals.answer(known, exchange.getApplicationContext(), customizer);
        return WebFluxProblemAdvice.write(answer, exchange);
    }
}
