package io.github.statuary.benchmarks.requests;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.server.HttpServer;

/** Spring WebFlux on Reactor Netty, with its own exceptions and {@code ProblemDetail}. */
final class WebFluxServer implements Application {

    @Override
    public int start(Way way) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.register(Beans.class);
        context.registerBean(Orders.class, () -> new Orders(way));
        if (way == Way.OWN) {
            context.register(OwnAdvice.class);
        } else if (way.generated()) {
            context.scan(way.generatedPackage() + ".springwebflux");
        }
        context.refresh();
        return HttpServer.create()
                .host("localhost")
                .port(0)
                .protocol(HttpProtocol.HTTP11, HttpProtocol.H2C)
                .handle(new ReactorHttpHandlerAdapter(
                        WebHttpHandlerBuilder.applicationContext(context).build()))
                .bindNow()
                .port();
    }

    /** What Spring needs besides. */
    @Configuration
    @EnableWebFlux
    public static class Beans {}

    /** The controller that fails. */
    @RestController
    public static class Orders {

        private final Way way;

        public Orders(Way way) {
            this.way = way;
        }

        @GetMapping(path = Way.PATH, produces = Way.TYPE)
        public Mono<Way.Body> find() {
            return switch (way) {
                case PLAIN -> Mono.just(Way.content());
                case OWN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND, Way.DETAIL);
                case LEAST, ALWAYS, SERVER_ERRORS_ONLY, FRAMEWORK_ERRORS -> throw way.failure();
            };
        }
    }

    /** The advice that Spring Boot registers with {@code spring.webflux.problemdetails.enabled}. */
    @ControllerAdvice
    public static class OwnAdvice extends ResponseEntityExceptionHandler {}
}
