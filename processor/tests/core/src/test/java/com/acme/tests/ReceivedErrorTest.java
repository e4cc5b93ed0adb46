package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.received.Failures;
import com.acme.received.FrameworkErrors;
import com.acme.received.GoneException;
import com.acme.received.HttpStatusMapper;
import com.acme.received.Problem;
import com.acme.received.ProblemResponse;
import com.acme.received.Problems;
import com.acme.received.Upstream;
import com.acme.received.UpstreamException;
import com.acme.received.UpstreamTranslator;
import jakarta.ws.rs.ProcessingException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A received error that nobody caught is answered as a bad gateway, and nothing of it is sent. */
class ReceivedErrorTest {

    private static final String SECRETS = """
            {"type": "https://api.acme.com/problems/secret-type", "title": "secret-title", "status": 404,
             "detail": "secret-detail", "instance": "https://api.acme.com/7?token=secret-query", "member": "secret-member"}""";

    /** The two ways to an answer: without and with {@code frameworkErrors}. */
    enum Way {
        MAPPER(HttpStatusMapper.class, Problems::toResponse),
        FRAMEWORK_ERRORS(FrameworkErrors.class, FrameworkErrors::toResponse);

        private final Class<?> logger;
        private final BiFunction<Throwable, UnaryOperator<Problem>, ProblemResponse> answer;

        Way(Class<?> logger, BiFunction<Throwable, UnaryOperator<Problem>, ProblemResponse> answer) {
            this.logger = logger;
            this.answer = answer;
        }

        ProblemResponse answer(Throwable failure, UnaryOperator<Problem> customizer) {
            return answer.apply(failure, customizer);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_a_bad_gateway_with_an_instance_and_nothing_of_it_is_sent(Way way) {
        try (Log log = Log.of(way.logger)) {
            ProblemResponse response = way.answer(received(404), UnaryOperator.identity());

            assertThat(response.status()).isEqualTo(502);
            assertThat(response.headers()).isEqualTo(Map.of("Content-Type", List.of("application/problem+json")));
            assertThat(new String(response.body(), StandardCharsets.UTF_8))
                    .matches("\\{\"title\":\"Bad Gateway\",\"status\":502,\"instance\":\"urn:uuid:[0-9a-f-]{36}\"}");
            assertThat(log.records()).singleElement().satisfies(entry -> {
                assertThat(entry.getLevel()).isEqualTo(Level.WARNING);
                assertThat(entry.getMessage())
                        .isEqualTo(
                                "Answered with 502 " + response.problem().instance()
                                        + ": GET https://api.acme.com: 404 Not Found, unknown type, instance https://api.acme.com/7");
                assertThat(entry.getThrown()).isInstanceOf(UpstreamException.NotFound.class);
                assertThat(entry.getThrown()).hasMessageNotContaining("secret");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_a_gateway_timeout_stays_one(Way way) {
        try (Log log = Log.of(way.logger)) {
            for (int status : new int[] {302, 400, 403, 500, 503, 504, 599, 999}) {
                UpstreamException received = received(status);
                int expected = status == 504 ? 504 : 502;

                assertThat(way.answer(received, UnaryOperator.identity()).status())
                        .isEqualTo(expected);
                assertThat(Problems.statusCodeOf(received)).isEqualTo(expected);
                assertThat(HttpStatusMapper.statusOf(received).code()).isEqualTo(expected);
            }
            assertThat(log.records()).hasSize(8);
        }
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void so_it_is_in_a_wrapper_and_beside_the_mapping_of_every_exception(Throwable wrapper) {
        for (Way way : Way.values()) {
            try (Log log = Log.of(way.logger)) {
                assertThat(way.answer(wrapper, UnaryOperator.identity()).status())
                        .isEqualTo(502);
                assertThat(log.records()).hasSize(1);
            }
        }
        assertThat(Problems.handles(wrapper)).isTrue();
        assertThat(Problems.isCatchAll(wrapper)).isFalse();
        assertThat(Failures.isNamed(wrapper)).isTrue();
        assertThat(Problems.statusCodeOf(wrapper)).isEqualTo(502);
    }

    @ParameterizedTest
    @EnumSource
    void the_exception_of_a_client_around_something_else_is_no_wrapper(Way way) {
        try (Log log = Log.of(way.logger)) {
            Throwable unreachable = new ProcessingException(new CompletionException(new GoneException("no")));

            assertThat(way.answer(unreachable, UnaryOperator.identity()).status())
                    .isEqualTo(503);
            assertThat(log.records()).noneMatch(entry -> entry.getMessage().contains("502"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_translator_makes_an_exception_of_the_applications_own(Way way) {
        UpstreamTranslator translator =
                received -> received.statusCode() == 404 ? new GoneException("No such article.") : null;
        try (Log log = Log.of(way.logger)) {
            UnaryOperator<Problem> customizer = translator.with(problem -> problem.with("trace", 7));
            ProblemResponse own = way.answer(new ExecutionException(received(404)), customizer);
            ProblemResponse other = way.answer(received(500), customizer);

            assertThat(own.problem())
                    .isEqualTo(Problem.of(410, "No such article.").with("trace", 7));
            assertThat(other.status()).isEqualTo(502);
            assertThat(other.problem().extensions()).isEqualTo(Map.of("trace", 7));
            assertThat(log.records())
                    .filteredOn(entry -> entry.getLevel() == Level.WARNING)
                    .extracting(LogRecord::getMessage)
                    .singleElement()
                    .asString()
                    .startsWith("Answered with 502");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_translator_that_fails_is_as_good_as_none_and_logged(Way way) {
        IllegalStateException broken = new IllegalStateException("broken");
        UpstreamTranslator translator = received -> {
            throw broken;
        };
        try (Log mapper = Log.of(HttpStatusMapper.class);
                Log log = Log.of(way.logger)) {
            ProblemResponse response = way.answer(received(404), translator.with(UnaryOperator.identity()));

            assertThat(response.status()).isEqualTo(502);
            assertThat(mapper.records()).extracting(LogRecord::getThrown).contains(broken);
            assertThat(log.records()).isNotEmpty();
        }
    }

    @Test
    void the_error_that_another_package_received_is_left_to_that_package() {
        var others = com.acme.received.other.Upstream.of(null, 404, null, null);

        assertThat(Failures.ofAnotherPackage(others)).isSameAs(others);
        assertThat(Failures.answers(others)).isFalse();
        assertThat(Failures.answers(received(404))).isTrue();
        assertThat(com.acme.received.other.Failures.answers(others)).isTrue();
        assertThat(com.acme.received.other.Failures.answers(received(404))).isFalse();
    }

    static List<Throwable> wrapped() {
        UpstreamException received = received(404);
        return List.of(
                received,
                new CompletionException(received),
                new ExecutionException(received),
                new InvocationTargetException(received),
                new UndeclaredThrowableException(received),
                new ProcessingException(received),
                new ProcessingException(new ExecutionException(received)),
                new CompletionException(new ProcessingException(received)));
    }

    private static UpstreamException received(int status) {
        return Upstream.of(
                Upstream.Request.of("GET", URI.create("https://user:secret@api.acme.com/7?token=secret")),
                status,
                Map.of(
                        "Content-Type", List.of("application/problem+json"),
                        "Set-Cookie", List.of("secret-cookie"),
                        "Retry-After", List.of("7")),
                SECRETS.getBytes(StandardCharsets.UTF_8));
    }
}
