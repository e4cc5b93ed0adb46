package com.acme.secured;

import static com.acme.secured.Running.FRAMEWORK_ERRORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is answered stays visible to Micrometer: in the tags of the timer, and as an error of the observation. */
abstract class ObservationContract {

    private static final String TIMER = "http.server.requests";

    private final Running running;
    private final BlockingQueue<Meter.Id> timers = new LinkedBlockingQueue<>();

    ObservationContract(WebApplicationType type) {
        running = Running.start(Observed.class, type);
        running.application().getBean(MeterRegistry.class).config().onMeterAdded(meter -> {
            if (meter instanceof Timer && meter.getId().getName().equals(TIMER)) {
                timers.add(meter.getId());
            }
        });
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/open/errors/message, 410, GoneException",
        "/open/errors/wrapped, 410, CompletionException",
        "/open/errors/server, 500, InternalServerErrorException",
        "/open/filtered/message, 410, GoneException"
    })
    void a_generated_exception(String path, int status, String exception) throws Exception {
        assertThat(observed(path, status)).isEqualTo(status + " " + exception + " " + exception);
    }

    @ParameterizedTest
    @CsvSource({
        "/open/errors/unexpected, 500, IllegalStateException",
        "/open/filtered/unexpected, 500, IllegalStateException",
        "/open/nowhere, 404, NoResourceFoundException"
    })
    void a_failure_of_another_kind(String path, int status, String exception) throws Exception {
        assumeTrue(FRAMEWORK_ERRORS);
        assertThat(observed(path, status)).isEqualTo(status + " " + exception + " " + exception);
    }

    @Test
    void an_answer_without_a_failure() throws Exception {
        assertThat(running.get("/open/hello").statusCode()).isEqualTo(200);
        assertThat(tags()).isEqualTo("200 none none");
    }

    private String observed(String path, int status) throws Exception {
        assertThat(running.get(path).statusCode()).isEqualTo(status);
        Throwable error = running.application().getBean(Observed.class).errors.poll(10, TimeUnit.SECONDS);
        assertThat(error).as("the error of the observation").isNotNull();
        return tags();
    }

    private String tags() throws InterruptedException {
        Meter.Id timer = timers.poll(10, TimeUnit.SECONDS);
        assertThat(timer).as(TIMER).isNotNull();
        return timer.getTag("status") + " " + timer.getTag("exception") + " " + timer.getTag("error");
    }

    @Configuration(proxyBeanMethods = false)
    @Import(SecuredApplication.class)
    static class Observed {

        final BlockingQueue<Throwable> errors = new LinkedBlockingQueue<>();

        @Bean
        ObservationHandler<Observation.Context> errors() {
            return new ObservationHandler<>() {
                @Override
                public void onError(Observation.Context context) {
                    if (TIMER.equals(context.getName()) && context.getError() != null) {
                        errors.add(context.getError());
                    }
                }

                @Override
                public boolean supportsContext(Observation.Context context) {
                    return true;
                }
            };
        }
    }
}
