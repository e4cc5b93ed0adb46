package com.acme.hardening.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.hardening.catalog.FrameworkErrors;
import com.acme.hardening.catalog.OutOfCreditException;
import com.acme.hardening.http.HttpStatusMapper;
import com.acme.hardening.http.InternalServerErrorException;
import com.acme.hardening.http.NotFoundException;
import com.acme.hardening.http.ServerErrorException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** A response shows nothing of the implementation. */
class SecrecyRulesTest {

    private static final String SECRET = "jdbc:db://hidden?password=hunter2";

    @Test
    @Holds("S1")
    void nothing_of_an_unexpected_failure_is_sent() {
        Throwable cause = new IllegalStateException(SECRET);
        for (Throwable failure : List.of(
                cause,
                new Error(SECRET, cause),
                new CompletionException(SECRET, cause),
                new InternalServerErrorException(SECRET, cause),
                ServerErrorException.of(599, SECRET),
                new NotFoundException("No order.", cause))) {
            assertThat(HttpStatusMapper.toResponse(failure).headers().toString())
                    .doesNotContain("hunter2");
            assertSilent(HttpStatusMapper.toResponse(failure).body());
        }
        assertThat(HttpStatusMapper.toResponse(cause).body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"title\":\"Internal Server Error\",\"status\":500}");
    }

    @Test
    @Holds("S1")
    void what_a_framework_did_not_expect_is_told_by_an_instance_only() {
        com.acme.hardening.catalog.Problem problem = FrameworkErrors.toResponse(
                        new IllegalStateException(SECRET), touched -> touched)
                .problem();

        assertThat(problem.instance().toString()).startsWith("urn:uuid:");
        assertThat(problem.withInstance(null).toJson())
                .isEqualTo("{\"title\":\"Internal Server Error\",\"status\":500}");
    }

    @Test
    @Holds("S1")
    void fields_that_are_not_public_are_not_sent() {
        OutOfCreditException failure = new OutOfCreditException("Ann", BigDecimal.ONE)
                .withLedgerId(SECRET)
                .withCardNumber(SECRET);

        assertSilent(failure.problem().toJsonBytes());
    }

    private static void assertSilent(byte[] body) {
        assertThat(body).asString(StandardCharsets.UTF_8).doesNotContain("hunter2", "jdbc", "IllegalState", "\tat ");
    }
}
