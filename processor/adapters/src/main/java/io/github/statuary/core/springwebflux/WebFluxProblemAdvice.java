package io.github.statuary.core.springwebflux;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.HttpStatusException;
import io.github.statuary.core.HttpStatusMapper;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Advice that answers with the problem of an exception that comes from a controller.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean. It answers generated and
 * mapped exceptions only. Advice of the application that has an {@code @Order} goes first, advice that has none comes after it.
 */
/*{suppress*/ /*}*/
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebFluxProblemAdvice {

    private final UnaryOperator<Problem> customizer;

    /**
     * For Spring, or for a bean definition.
     *
     * @param customizers each bean of this type, in its order, is given every problem and returns the one to send: with a trace
     *     id, or translated
     */
    public WebFluxProblemAdvice(ObjectProvider<UnaryOperator<Problem>> customizers) {
        customizer = customizers
                .orderedStream()
                .reduce(UnaryOperator.identity(), (first, second) -> problem -> second.apply(first.apply(problem)));
    }

    /**
     * Writes the response itself, so that no codec and no {@code Accept} field has a say in its bytes.
     *
     * @param thrown what came from a controller
     * @param exchange whose response is written
     * @return the end of the writing, or what was thrown if it is too late for an answer
     */
    @ExceptionHandler({/*{classes*/ HttpStatusException.class /*}*/})
    public Mono<Void> handle(Throwable thrown, ServerWebExchange exchange) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(thrown);
        }
        Throwable known = thrown;
        while (!HttpStatusMapper.handles(known) && known.getCause() != null) {
            known = known.getCause(); // Spring calls this for a cause, too
        }
        return write(Failures.toResponse(known, customizer), exchange.getResponse());
    }

    static Mono<Void> write(ProblemResponse response, ServerHttpResponse reactive) {
        reactive.setRawStatusCode(response.status());
        response.headers().forEach((name, values) -> {
            reactive.getHeaders().set(name, values.get(0));
            values.subList(1, values.size()).forEach(value -> reactive.getHeaders().add(name, value));
        });
        if (!response.hasBody()) {
            return reactive.setComplete();
        }
        byte[] body = response.body();
        reactive.getHeaders().setContentLength(body.length);
        return reactive.writeWith(Mono.just(reactive.bufferFactory().wrap(body)));
    }
}
