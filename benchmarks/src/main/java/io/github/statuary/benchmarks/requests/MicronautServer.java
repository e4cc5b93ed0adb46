package io.github.statuary.benchmarks.requests;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.context.DefaultApplicationContextBuilder;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Micronaut; its own exceptions carry their body. */
final class MicronautServer implements Application {

    @Override
    public int start(Way way) {
        Map<String, Object> properties = Map.of(
                "micronaut.server.port",
                -1,
                "micronaut.server.host",
                "localhost",
                "micronaut.server.http-version",
                "2.0",
                "way",
                way);
        return new Builder(way)
                .properties(properties)
                .start()
                .getBean(EmbeddedServer.class)
                .start()
                .getPort();
    }

    /** Makes the beans of one adapter at most, as an application has it. */
    private static final class Builder extends DefaultApplicationContextBuilder {

        private final Way way;

        Builder(Way way) {
            this.way = way;
        }

        @Override
        protected ApplicationContext newApplicationContext() {
            return new DefaultApplicationContext(this) {
                @Override
                @SuppressWarnings("rawtypes") // as Micronaut has it
                protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
                    return super.resolveBeanDefinitionReferences().stream()
                            .filter(bean -> isWanted(bean.getBeanDefinitionName()))
                            .toList();
                }
            };
        }

        private boolean isWanted(String bean) {
            if (!bean.startsWith("io.github.statuary.benchmarks.")) {
                return true;
            }
            if (bean.contains("Least")) {
                return way == Way.LEAST;
            }
            return bean.startsWith("io.github.statuary.benchmarks.requests.")
                    || way.generated() && bean.startsWith(way.generatedPackage() + ".");
        }
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
                case LEAST, ALWAYS, SERVER_ERRORS_ONLY, FRAMEWORK_ERRORS -> throw way.failure();
            };
        }
    }

    /** Answers at once. */
    @Singleton
    static final class LeastHandler implements ExceptionHandler<Way.Least, HttpResponse<byte[]>> {

        private static final MediaType TYPE = MediaType.of(Way.TYPE);
        private static final byte[] BODY = Way.body();

        @Override
        public HttpResponse<byte[]> handle(HttpRequest request, Way.Least failure) {
            return HttpResponse.<byte[]>notFound().contentType(TYPE).body(BODY);
        }
    }
}
