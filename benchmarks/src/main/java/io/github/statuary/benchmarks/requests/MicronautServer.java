package io.github.statuary.benchmarks.requests;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;

/** Micronaut; its own exceptions carry their body. */
final class MicronautServer implements Application {

    @Override
    public int start(Way way) {
        return ApplicationContext.run(
                        EmbeddedServer.class,
                        Map.of("micronaut.server.port", -1, "micronaut.server.host", "localhost", "way", way))
                .getPort();
    }

    /** The controller that fails. */
    @Controller
    static final class Orders {

        private final Way way;

        Orders(@Property(name = "way") Way way) {
            this.way = way;
        }

        @Get(value = Way.PATH, produces = Way.TYPE)
        Way.Body find() {
            return switch (way) {
                case PLAIN -> Way.content();
                case OWN -> throw new HttpStatusException(HttpStatus.NOT_FOUND, Way.content());
                case ALWAYS, SERVER_ERRORS_ONLY -> throw way.failure();
            };
        }
    }
}
