package com.acme.shop.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered stays visible to Micrometer: the tags are the same in both modes. */
class MicronautMetricsTest {

    private final ShopServer server = new ShopServer(-1);
    private final BlockingQueue<Meter.Id> timers = new LinkedBlockingQueue<>();

    @BeforeEach
    void listen() {
        server.beans().getBean(MeterRegistry.class).config().onMeterAdded(meter -> {
            if (meter.getId().getName().equals("http.server.requests")) {
                timers.add(meter.getId());
            }
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/orders/1, 200, none",
        "/orders/7, 404, OrderNotFoundException",
        "/errors/server, 500, InternalServerErrorException",
        "/errors/wrapped, 410, GoneException",
        "/filtered/members, 402, PaymentRequiredException",
        "/invoices/lost, 503, UncheckedIOException",
        "/refused/403, 403, HttpStatusException",
        "/refused/503, 503, HttpStatusException",
        "/nowhere, 404, NotFoundException",
        "/orders/boom, 500, IllegalStateException",
        "/async/unexpected, 500, IllegalStateException",
        "/closed, 503, none"
    })
    void the_exception_is_a_tag(String path, String status, String exception) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(server.address().resolve(path)).build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

        Meter.Id timer = timers.poll(10, TimeUnit.SECONDS);
        assertThat(timer).as("a timer of the request").isNotNull();
        assertThat(timer.getTag("status")).isEqualTo(status);
        assertThat(timer.getTag("exception")).isEqualTo(exception);
    }
}
