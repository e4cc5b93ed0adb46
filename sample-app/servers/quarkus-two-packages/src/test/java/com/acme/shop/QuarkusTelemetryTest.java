package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.data.EventData;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered stays visible to OpenTelemetry, as an event of the span; Quarkus's metrics know the status only. */
@QuarkusTest
class QuarkusTelemetryTest {

    private static final AttributeKey<String> TYPE = AttributeKey.stringKey("exception.type");

    private final Wire wire = new Wire(ConfigProvider.getConfig().getValue("test.url", URI.class));

    @Inject
    EndedSpans spans;

    @Inject
    MeterRegistry registry;

    @ParameterizedTest
    @CsvSource({
        "/orders/1, 200, SUCCESS, none",
        "/orders/7, 404, CLIENT_ERROR, OrderNotFoundException",
        "/errors/server, 500, SERVER_ERROR, InternalServerErrorException",
        "/invoices/lost, 503, SERVER_ERROR, UncheckedIOException",
        "/refused/403, 403, CLIENT_ERROR, ForbiddenException",
        "/refused/503, 503, SERVER_ERROR, WebApplicationException",
        "/orders/boom, 500, SERVER_ERROR, IllegalStateException",
        "/async/unexpected, 500, SERVER_ERROR, IllegalStateException",
        "/closed, 503, SERVER_ERROR, none"
    })
    void the_exception_is_an_event(String path, int status, String outcome, String exception) throws Exception {
        BlockingQueue<Meter.Id> timers = new LinkedBlockingQueue<>();
        registry.getMeters().forEach(registry::remove);
        registry.config().onMeterAdded(meter -> timers.add(meter.getId()));
        spans.forget();

        assertThat(wire.send("GET", path).statusCode()).isEqualTo(status);

        ReadableSpan span = spans.next();
        List<EventData> events = span.toSpanData().getEvents();
        assertThat(events.stream().map(event -> event.getAttributes().get(TYPE).replaceFirst(".*\\.", "")))
                .containsExactlyElementsOf(exception.equals("none") ? List.of() : List.of(exception));
        Meter.Id timer = timers.poll(10, TimeUnit.SECONDS);
        while (timer != null && !timer.getName().equals("http.server.requests")) {
            timer = timers.poll(10, TimeUnit.SECONDS);
        }
        assertThat(timer).as("a timer of the request").isNotNull();
        assertThat(timer.getTag("outcome")).isEqualTo(outcome);
    }
}
