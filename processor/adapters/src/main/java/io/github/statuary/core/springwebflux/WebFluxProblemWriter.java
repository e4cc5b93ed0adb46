package io.github.statuary.core.springwebflux;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Problem;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.reactivestreams.Publisher;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpOutputMessage;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import reactor.core.publisher.Mono;

/**
 * Writes a problem that a controller or a functional route returns, in the form of RFC 9457 whatever {@code Accept} says.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean. The status of the response is
 * that of the problem; if the application has set another one than 200, the problem tells that one. Of a stream of problems the
 * first is sent.
 */
@Component("io.github.statuary.core.springwebflux.WebFluxProblemWriter")
@Conditional(WebFluxProblemAdvice.WithoutServlets.class)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebFluxProblemWriter implements WebFluxConfigurer, HttpMessageWriter<Problem> {

    /** For Spring, or for a bean definition. */
    public WebFluxProblemWriter() {}

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
        configurer.customCodecs().register(this);
    }

    @Override
    public List<MediaType> getWritableMediaTypes() {
        return List.of(MediaType.APPLICATION_PROBLEM_JSON, MediaType.ALL);
    }

    @Override
    public boolean canWrite(ResolvableType type, MediaType mediaType) {
        return type.toClass() == Problem.class;
    }

    @Override
    public Mono<Void> write(
            Publisher<? extends Problem> problems,
            ResolvableType type,
            MediaType mediaType,
            ReactiveHttpOutputMessage message,
            Map<String, Object> hints) {
        return Mono.<Problem>from(problems).flatMap(problem -> write(problem, message));
    }

    private static Mono<Void> write(Problem problem, ReactiveHttpOutputMessage message) {
        Problem sent = problem;
        if (message instanceof ServerHttpResponse response) {
            HttpStatusCode status = response.getStatusCode();
            if (status == null || status.value() == 200) {
                response.setRawStatusCode(problem.status());
            } else {
                sent = problem.withStatus(status.value());
            }
        }
        byte[] body = sent.toJsonBytes();
        message.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        message.getHeaders().setContentLength(body.length);
        return message.writeWith(Mono.just(message.bufferFactory().wrap(body)));
    }
}
