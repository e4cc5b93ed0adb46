package io.github.statuary.benchmarks.requests;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.util.Map;

/** Micronaut, with a handler of the application's for its exception. */
final class MicronautServer {

    private MicronautServer() {}

    static int start() {
        return ApplicationContext.run(
                        EmbeddedServer.class, Map.of("micronaut.server.port", -1, "micronaut.server.host", "localhost"))
                .getPort();
    }

    /** The controller that fails. */
    @Controller
    static final class Orders {

        private final Way way = Way.here();

        @Get(Way.PATH)
        String find() {
            throw way.failure();
        }
    }

    /** The application's answer. */
    @Singleton
    static final class OrderNotFoundHandler implements ExceptionHandler<Way.OrderNotFound, HttpResponse<byte[]>> {

        @Override
        @SuppressWarnings("rawtypes") // as declared by Micronaut
        public HttpResponse<byte[]> handle(HttpRequest request, Way.OrderNotFound failure) {
            return HttpResponse.notFound(Way.body()).contentType(Way.TYPE);
        }
    }
}
