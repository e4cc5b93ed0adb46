package com.acme.hardening.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.hardening.Json;
import com.acme.hardening.catalog.OutOfCreditException;
import com.acme.hardening.http.ClientErrorException;
import com.acme.hardening.http.HttpStatus;
import com.acme.hardening.http.HttpStatusMapper;
import com.acme.hardening.http.NotFoundException;
import com.acme.hardening.http.Problem;
import com.acme.hardening.http.ProblemResponse;
import com.acme.hardening.http.ServiceUnavailableException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a problem says, and how it belongs to its response. */
class ProblemRulesTest {

    private static final Set<Integer> WITHOUT_CONTENT = Set.of(204, 205, 304);

    @Test
    @Holds("P3")
    void title_and_detail_may_be_translated() {
        ProblemResponse response = HttpStatusMapper.toResponse(
                new NotFoundException("No order.").withHeader("Content-Language", "de"),
                problem -> problem.withTitle("Nicht gefunden").withDetail("Keine Bestellung."));

        assertThat(Json.object(response.body()).get("title").textValue()).isEqualTo("Nicht gefunden");
        assertThat(response.headers().get("Content-Language")).containsExactly("de");
    }

    @Test
    @Holds("P5")
    void any_status_may_have_a_problem_but_some_have_no_content() {
        IntStream.rangeClosed(100, 599).forEach(code -> {
            ProblemResponse response = HttpStatusMapper.toResponse(Problem.of(code));
            boolean content = code >= 200 && !WITHOUT_CONTENT.contains(code);

            assertThat(response.body().length > 0).as("%d", code).isEqualTo(content);
            assertThat(response.hasBody()).as("%d", code).isEqualTo(content);
            assertThat(response.headers().containsKey("Content-Type"))
                    .as("%d", code)
                    .isEqualTo(content);
        });
    }

    @Test
    @Holds("P10")
    void the_status_is_that_of_the_response() {
        IntStream.rangeClosed(400, 599)
                .filter(code -> !List.of(401, 405, 407, 426).contains(code))
                .forEach(code ->
                        assertSameStatus(HttpStatusMapper.toResponse(HttpStatusMapper.exceptionFor(code, "x")), code));
        assertSameStatus(HttpStatusMapper.toResponse(new NotFoundException(), problem -> problem.withStatus(410)), 410);
        assertSameStatus(HttpStatusMapper.toResponse(new NotFoundException(), problem -> Problem.of(503)), 503);
    }

    @Test
    @Holds("P11")
    void the_title_is_the_same_for_every_occurrence_of_a_type() {
        assertThat(List.of("Ann", "Bob", "{title}"))
                .map(holder -> new OutOfCreditException(holder, BigDecimal.ONE)
                        .problem()
                        .title())
                .containsOnly("You do not have enough credit.");
        assertThat(List.of("a", "b"))
                .map(text -> new NotFoundException(text).problem().title())
                .containsOnly("Not Found");
    }

    @Test
    @Holds("P12")
    void the_detail_is_about_this_occurrence_and_not_for_debugging() {
        Throwable cause = new IllegalStateException("SELECT secret");

        assertThat(new OutOfCreditException("Ann", new BigDecimal("3.50"), cause)
                        .problem()
                        .detail())
                .isEqualTo("Ann has 3.50: {too little}.");
        assertThat(new NotFoundException(null, cause).problem().detail()).isNull();
        assertThat(new ServiceUnavailableException("db-7 is down", cause)
                        .problem()
                        .detail())
                .isNull();
        assertThat(HttpStatusMapper.toResponse(cause).problem().detail()).isNull();
    }

    @Test
    @Holds({"B1", "B2"})
    void the_title_of_a_blank_type_is_the_registered_phrase() {
        assertThat(Problem.of(404).title()).isEqualTo("Not Found");
        assertThat(Problem.of(413).title()).isEqualTo("Content Too Large");
        assertThat(Problem.of(422).title()).isEqualTo("Unprocessable Content");
        assertThat(Problem.of(510).title()).isEqualTo("Not Extended");
        assertThat(Problem.of(418).title()).isNull();
        assertThat(Problem.of(306).title()).isNull();
        assertThat(ClientErrorException.of(499, "x").problem().title()).isNull();
        assertThat(Problem.of(404).withStatus(410).title()).isEqualTo("Gone");
        for (HttpStatus status : HttpStatus.values()) {
            assertThat(Problem.of(status.code()).title()).isEqualTo(status.phrase());
        }
    }

    private static void assertSameStatus(ProblemResponse response, int code) {
        assertThat(response.status()).isEqualTo(code);
        assertThat(Json.object(response.body()).get("status").intValue()).isEqualTo(code);
    }
}
