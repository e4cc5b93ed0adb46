package io.github.statuary.core.springwebflux;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A filter that answers what a later filter refuses, which no advice sees: among others the 401 and the firewall's 400 of Spring
 * Security.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean. A refusal is a status of 400
 * or above that a filter leaves without content. Its header fields, such as {@code WWW-Authenticate}, stay. What has content is
 * the filter's own answer.
 */
@Component("io.github.statuary.core.springwebflux.WebFluxProblemFilter")
@Conditional(WebFluxProblemAdvice.WithoutServlets.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebFluxProblemFilter implements WebFilter, HandlerMapping {

    private static final String PAST_THE_FILTERS = WebFluxProblemFilter.class.getName();

    private final UnaryOperator<Problem> customizer;

    /**
     * For Spring, or for a bean definition.
     *
     * @param customizers each bean of this type, in its order, is given every problem and returns the one to send: with a trace
     *     id, or translated
     */
    public WebFluxProblemFilter(ObjectProvider<UnaryOperator<Problem>> customizers) {
        customizer = customizers
                .orderedStream()
                .reduce(UnaryOperator.identity(), (first, second) -> problem -> second.apply(first.apply(problem)));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Refusals refusals = new Refusals(exchange);
        return chain.filter(exchange.mutate().response(refusals).build()).then(Mono.defer(refusals::answer));
    }

    /** Maps nothing: it is asked first, and so knows that a request is past the filters. */
    @Override
    public Mono<Object> getHandler(ServerWebExchange exchange) {
        exchange.getAttributes().put(PAST_THE_FILTERS, true);
        return Mono.empty();
    }

    /** A response whose errors are problems if they have no content. */
    @GeneratedByStatuary
    private final class Refusals extends ServerHttpResponseDecorator {

        private final ServerWebExchange exchange;

        Refusals(ServerWebExchange exchange) {
            super(exchange.getResponse());
            this.exchange = exchange;
        }

        @Override
        public Mono<Void> setComplete() {
            return Mono.defer(() -> isRefusal() ? answer() : super.setComplete());
        }

        Mono<Void> answer() {
            if (!isRefusal()) {
                return Mono.empty();
            }
            Problem problem = Problem.of(getStatusCode().value());
            return WebFluxProblemAdvice.write(
                    FrameworkErrors.toResponse(null, problem, Map.of(), customizer), exchange);
        }

        private boolean isRefusal() {
            HttpStatusCode status = getStatusCode();
            return status != null
                    && status.isError()
                    && status.value() < 600
                    && !isCommitted()
                    && !exchange.getAttributes().containsKey(PAST_THE_FILTERS);
        }
    }
}
