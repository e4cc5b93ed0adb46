package com.acme.shop.javalin;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.Errors;
import com.acme.shop.http.javalin.JavalinProblemHandler;
import io.javalin.Javalin;
import io.javalin.http.ExceptionHandler;
import io.javalin.micrometer.MicrometerPlugin;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Javalin's plugin of Micrometer knows an exception only if the handler that answers tells it, whoever wrote the handler. This is
 * the way of {@code docs/logging.md} to tell it.
 */
class JavalinMetricsTest {

    @ParameterizedTest
    @CsvSource({
        "/errors/message, 410, GoneException",
        "/errors/server, 500, InternalServerErrorException",
        "/errors/wrapped, 410, GoneException",
        "/errors/unexpected, 500, IllegalStateException"
    })
    void the_exception_is_a_tag(String path, String status, String exception) throws Exception {
        BlockingQueue<Meter.Id> timers = new LinkedBlockingQueue<>();
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        registry.config().onMeterAdded(meter -> timers.add(meter.getId()));
        Javalin server = Javalin.create(config -> config.registerPlugin(new MicrometerPlugin(micrometer -> {
            micrometer.registry = registry;
            micrometer.tagExceptionName = true;
        })));
        try {
            new JavalinProblemHandler().register(new Counted(server)::exception);
            server.get("/errors/{name}", context -> Errors.raise(context.pathParam("name")))
                    .start("localhost", 0);
            URI address = URI.create("http://localhost:" + server.port() + path);
            HttpResponse<Void> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());

            Meter.Id timer = timers.poll(10, TimeUnit.SECONDS);
            while (timer != null && timer.getTag("exception") == null) {
                timer = timers.poll(10, TimeUnit.SECONDS);
            }
            assertThat(timer).as("a timer of the request").isNotNull();
            assertThat(timer.getTag("status")).isEqualTo(status);
            assertThat(timer.getTag("exception")).isEqualTo(exception);
            assertThat(answer.headers().map())
                    .as("sent to the client")
                    .doesNotContainKey("__micrometer_exception_name");
        } finally {
            server.stop();
        }
    }

    /** Registers handlers that tell the plugin first. */
    record Counted(Javalin server) {
        <E extends Exception> Object exception(Class<E> type, ExceptionHandler<? super E> handler) {
            return server.exception(type, (thrown, context) -> {
                MicrometerPlugin.exceptionHandler.handle(thrown, context);
                handler.handle(thrown, context);
            });
        }
    }
}
