package io.github.statuary.core.springwebflux;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.HttpStatusException;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import io.github.statuary.core.spring.SpringCauses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.ConfigurableWebEnvironment;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.handler.ExceptionHandlingWebHandler;
import reactor.core.publisher.Mono;

/**
 * Advice that answers with the problem of an exception that comes from a controller.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean. It answers generated and
 * mapped exceptions only. Advice of the application whose {@code @Order} has a value goes first, any other comes after it.
 */
/*{suppress*/
/*}*/
@RestControllerAdvice(name = "io.github.statuary.core.springwebflux.WebFluxProblemAdvice")
@Conditional(WebFluxProblemAdvice.WithoutServlets.class)
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

    /*{if upstream*/
    /**
     * For Spring, with the application's own answers to received errors.
     *
     * @param customizers as above
     * @param translators each bean of this type, in its order, is asked for an exception to answer a received error with, until one
     *     has one
     */
    @org.springframework.beans.factory.annotation.Autowired
    public WebFluxProblemAdvice(
            ObjectProvider<UnaryOperator<Problem>> customizers,
            ObjectProvider<io.github.statuary.core.UpstreamTranslator> translators) {
        customizer = io.github.statuary.core.spring.SpringTranslators.customizer(customizers, translators);
    }
    /*}*/

    /**
     * Writes the response itself, so that no codec and no {@code Accept} field has a say in its bytes.
     *
     * @param thrown what came from a controller
     * @param exchange whose response is written
     * @return the end of the writing; or what was thrown, if it is too late for an answer, or an exception of Spring's around a
     *     generated or mapped one says a status of its own
     */
    @ExceptionHandler({
        /*{classes*/
        HttpStatusException.class /*}*/
    })
    public Mono<Void> handle(Throwable thrown, ServerWebExchange exchange) {
        Throwable known = SpringCauses.answered(thrown); // Spring calls this for a cause, too
        if (exchange.getResponse().isCommitted() || !Failures.isNamed(known)) {
            return Mono.error(thrown);
        }
        exchange.getAttributes()
                .put(ExceptionHandlingWebHandler.HANDLED_WEB_EXCEPTION, known); // for metrics and traces
        return write(Failures.toResponse(known, customizer), exchange);
    }

    /** The header fields that describe the content that was to be sent go; the others stay. */
    static Mono<Void> write(ProblemResponse response, ServerWebExchange exchange) {
        ServerHttpResponse reactive = exchange.getResponse();
        /*{if languages*/
        response = io.github.statuary.core.Languages.translated(
                response,
                exchange.getRequest().getHeaders().get("Accept-Language"),
                reactive.getHeaders().get("Vary"));
        /*}*/
        reactive.setRawStatusCode(response.status());
        List<String> replaced = new ArrayList<>();
        reactive.getHeaders().forEach((name, values) -> replaced.add(name));
        replaced.removeIf(name -> !ProblemResponse.describesContent(name));
        replaced.forEach(reactive.getHeaders()::remove);
        Map<String, List<String>> headers = response.headers();
        /*{if HttpServletRequest*/
        if (WebFluxOnServlets.speaksHttp2(exchange.getRequest())) {
            headers = response.overHttp2().headers();
        }
        /*}*/
        headers.forEach((name, values) -> {
            reactive.getHeaders().set(name, values.get(0));
            values.subList(1, values.size())
                    .forEach(value -> reactive.getHeaders().add(name, value));
        });
        if (!response.hasBody()) {
            return reactive.setComplete();
        }
        byte[] body = response.body();
        reactive.getHeaders().setContentLength(body.length);
        return reactive.writeWith(Mono.just(reactive.bufferFactory().wrap(body)));
    }

    /** Whether the application is none of servlets: on a class path with WebFlux it may be one. */
    @GeneratedByStatuary
    static final class WithoutServlets implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !(context.getEnvironment() instanceof ConfigurableWebEnvironment)
                    && !(context.getResourceLoader() instanceof WebApplicationContext);
        }
    }
}
