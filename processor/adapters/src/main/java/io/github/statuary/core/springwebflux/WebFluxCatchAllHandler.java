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
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Answers what is mapped by {@link Throwable}, {@link Exception}, {@link RuntimeException} or {@link Error}, after all advice and
 * before Spring Boot's own handler. It leaves to Spring what says a status of its own.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean. An exception handler of the
 * application whose order is below -2 goes first.
 */
@Component("io.github.statuary.core.springwebflux.WebFluxCatchAllHandler")
@Conditional(WebFluxProblemAdvice.WithoutServlets.class)
@Order(-2) // before Spring Boot's own, which is at -1
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebFluxCatchAllHandler implements WebExceptionHandler {

    private final UnaryOperator<Problem> customizer;

    /**
     * For Spring, or for a bean definition.
     *
     * @param customizers each bean of this type, in its order, is given every problem and returns the one to send: with a trace
     *     id, or translated
     */
    public WebFluxCatchAllHandler(ObjectProvider<UnaryOperator<Problem>> customizers) {
        customizer = customizers
                .orderedStream()
                .reduce(UnaryOperator.identity(), (first, second) -> problem -> second.apply(first.apply(problem)));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        Throwable known = SpringCauses.answered(thrown);
        if (exchange.getResponse().isCommitted() || !isMapped(known)) {
            return Mono.error(thrown);
        }
        return WebFluxProblemAdvice.write(Failures.toResponse(known, customizer), exchange);
    }

    private static boolean isMapped(Throwable known) {
        return Failures.answers(known) && !(known instanceof ErrorResponse) && !SpringCauses.saysStatus(known);
    }
}
