package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.mapped.Busy;
import com.acme.mapped.OrderNotFound;
import com.acme.mapped.Overloaded;
import com.acme.mapped.Refusal;
import com.acme.mapped.http.HttpStatus;
import com.acme.mapped.http.HttpStatusMapper;
import com.acme.mapped.http.Problem;
import com.acme.mapped.http.ProblemResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** The responses for existing classes. */
class MappedTest {

    private static final Map<String, List<String>> JUST_JSON =
            Map.of("Content-Type", List.of("application/problem+json"));

    /** A class below an unrelated mapped class and mapped interface: the nearer one answers. */
    private static final class BusyOrder extends OrderNotFound implements Busy {
        private static final long serialVersionUID = 1;

        BusyOrder() {
            super(8, "Bob");
        }

        @Override
        public int load() {
            return 7;
        }
    }

    private static class TooBusy extends RuntimeException implements Busy {
        private static final long serialVersionUID = 1;

        @Override
        public int load() {
            return 7;
        }
    }

    /** A class below two mapped classes, of which one is a subtype of the other. */
    private static final class SlowQuery extends SQLTimeoutException {
        private static final long serialVersionUID = 1;
    }

    private static final class OtherFailure extends SQLException {
        private static final long serialVersionUID = 1;
    }

    private static final class Unmapped extends IllegalStateException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void members_and_detail_are_those_of_the_object() {
        answers(new OrderNotFound(7, "Ann"), 404, JUST_JSON, """
                {"type":"https://acme.example/order-not-found","title":"No such order.","status":404,\
                "detail":"There is no order 7 of Ann.","orderId":7,"customer":"Ann"}""");
        answers(new TooBusy(), 429, JUST_JSON, """
                {"title":"Too Many Requests","status":429,"load":7}""");
    }

    @Test
    void without_a_member_there_is_no_detail_either() {
        answers(new OrderNotFound(7, null), 404, JUST_JSON, """
                {"type":"https://acme.example/order-not-found","title":"No such order.","status":404,"orderId":7}""");
    }

    @Test
    void a_mapped_class_is_found_in_wrappers_and_above_the_class() {
        answers(new CompletionException(new ExecutionException(new SQLTimeoutException("db-3"))), 503, null, """
                {"title":"Busy.","status":503}""");
        answers(new SQLRecoverableException("db-3"), 500, JUST_JSON, """
                {"title":"Internal Server Error","status":500}""");
        answers(new BusyOrder(), 404, JUST_JSON, """
                {"type":"https://acme.example/order-not-found","title":"No such order.","status":404,\
                "detail":"There is no order 8 of Bob.","orderId":8,"customer":"Bob"}""");
    }

    /** The mapper remembers the mapped type of a class, so each run needs a new class. */
    @Test
    void the_nearest_mapped_class_answers_for_one_that_was_never_seen() {
        assertThat(HttpStatusMapper.statusCodeOf(Unseen.again(TooBusy.class, Throwable.class)))
                .isEqualTo(429);
        assertThat(HttpStatusMapper.statusCodeOf(Unseen.again(BusyOrder.class, Throwable.class)))
                .isEqualTo(404);
        assertThat(HttpStatusMapper.statusCodeOf(Unseen.again(SlowQuery.class, Throwable.class)))
                .isEqualTo(503);
        assertThat(HttpStatusMapper.statusCodeOf(Unseen.again(OtherFailure.class, Throwable.class)))
                .isEqualTo(500);
        assertThat(HttpStatusMapper.handles(Unseen.again(OtherFailure.class, Throwable.class)))
                .isTrue();
        assertThat(HttpStatusMapper.handles(Unseen.again(Unmapped.class, Throwable.class)))
                .isFalse();
    }

    /** A class of the same name from another class loader is another class. */
    @Test
    void a_name_alone_maps_nothing() {
        assertThat(HttpStatusMapper.handles(Unseen.again(Overloaded.class, Throwable.class)))
                .isFalse();
    }

    @Test
    void headers_are_those_of_the_mapping() {
        ProblemResponse response = HttpStatusMapper.toResponse(new SQLTimeoutException("db-3"));

        assertThat(response.headers())
                .containsEntry("Content-Type", List.of("application/problem+json"))
                .containsEntry("Retry-After", List.of("30"))
                .hasSize(2);
        assertThat(HttpStatusMapper.toResponse(new SQLTimeoutException("db-3"), problem -> problem.with("trace", 1))
                        .headers())
                .isEqualTo(response.headers());
    }

    @Test
    void what_is_not_mapped_is_not_handled() {
        for (Throwable unmapped : new Throwable[] {new IllegalStateException("secret"), new Error("secret"), null}) {
            assertThat(HttpStatusMapper.handles(unmapped)).isFalse();
            assertThat(HttpStatusMapper.statusCodeOf(unmapped)).isEqualTo(500);
            assertThat(json(HttpStatusMapper.toResponse(unmapped)))
                    .isEqualTo("{\"title\":\"Internal Server Error\",\"status\":500}");
        }
    }

    @Test
    void an_accessor_that_fails_does_not_take_the_response_with_it() {
        OrderNotFound broken = new OrderNotFound(7, "");
        try (Log log = Log.of(HttpStatusMapper.class)) {
            assertThat(json(HttpStatusMapper.toResponse(broken))).isEqualTo("{\"title\":\"Not Found\",\"status\":404}");

            assertThat(log.records()).singleElement().satisfies(entry -> {
                assertThat(entry.getMessage()).contains("Cannot read the members of", "OrderNotFound");
                assertThat(entry.getThrown()).hasMessage("Nobody asked");
            });
        }
    }

    @Test
    void each_of_a_family_has_the_response_of_its_class() {
        Refusal declined = new Refusal.Declined(5, "secret");
        Refusal expired = new Refusal.Expired();

        assertThat(json(HttpStatusMapper.toResponse(declined))).isEqualTo("""
                {"title":"Payment Required","status":402,"detail":"You lack 5.","missing":5}""");
        assertThat(HttpStatusMapper.toResponse(declined).headers()).isEqualTo(JUST_JSON);
        assertThat(HttpStatusMapper.toResponse(expired).status()).isEqualTo(410);
        assertThat(HttpStatusMapper.toResponse(expired).headers()).containsEntry("X-Till", List.of("closed"));
        assertThat(HttpStatusMapper.toResponse(expired, problem -> problem.with("trace", 1))
                        .headers())
                .containsEntry("X-Till", List.of("closed"));
        assertThat(json(HttpStatusMapper.toResponse(
                        (Refusal) Refusal.Gone.FISHING, problem -> problem.with("trace", 1))))
                .isEqualTo("""
                        {"title":"Gone fishing.","status":503,"trace":1}""");
        assertThat(HttpStatusMapper.toResponse((Refusal) Refusal.Gone.FISHING).headers())
                .isEqualTo(JUST_JSON);
    }

    @Test
    void a_member_of_a_family_that_is_a_generated_exception_answers_for_itself() {
        Refusal.Thrown thrown = new Refusal.Thrown();
        thrown.withHeader("X-Till", "burnt").withDetail("Burnt.");

        ProblemResponse response = HttpStatusMapper.toResponse((Refusal) thrown);

        assertThat(json(response)).isEqualTo("{\"title\":\"Gone\",\"status\":410,\"detail\":\"Burnt.\"}");
        assertThat(response.headers()).containsEntry("X-Till", List.of("burnt"));
    }

    @Test
    void a_class_of_a_family_may_be_asked_for_itself() {
        Refusal.Declined declined = new Refusal.Declined(5, "secret");

        assertThat(json(HttpStatusMapper.toResponse(declined)))
                .isEqualTo(json(HttpStatusMapper.toResponse((Refusal) declined)));
        assertThat(HttpStatusMapper.toResponse(new Refusal.Expired()).headers())
                .containsEntry("X-Till", List.of("closed"));
        assertThat(HttpStatusMapper.toResponse(Refusal.Gone.FISHING).status()).isEqualTo(503);
    }

    @Test
    void each_way_to_ask_takes_a_customizer() {
        TooBusy busy = new TooBusy();
        Refusal.Declined declined = new Refusal.Declined(5, "secret");

        assertThat(List.of(
                        HttpStatusMapper.toResponse((Throwable) busy, problem -> problem.with("trace", 1)),
                        HttpStatusMapper.toResponse((Busy) busy, problem -> problem.with("trace", 1)),
                        HttpStatusMapper.toResponse(declined, problem -> problem.with("trace", 1)),
                        HttpStatusMapper.toResponse((Refusal) declined, problem -> problem.with("trace", 1)),
                        HttpStatusMapper.toResponse(new Refusal.Expired(), problem -> problem.with("trace", 1)),
                        HttpStatusMapper.toResponse(Refusal.Gone.FISHING, problem -> problem.with("trace", 1))))
                .allSatisfy(
                        response -> assertThat(response.problem().extensions()).containsEntry("trace", 1))
                .extracting(ProblemResponse::status)
                .containsExactly(429, 429, 402, 402, 410, 503);
        assertThat(json(HttpStatusMapper.toResponse((Busy) busy)))
                .isEqualTo("{\"title\":\"Too Many Requests\",\"status\":429,\"load\":7}");
        assertThat(json(HttpStatusMapper.toResponse(Problem.of(499)))).isEqualTo("{\"status\":499}");
    }

    private static void answers(Throwable failure, int status, Map<String, List<String>> headers, String json) {
        ProblemResponse response = HttpStatusMapper.toResponse(failure);

        assertThat(HttpStatusMapper.handles(failure)).isTrue();
        assertThat(HttpStatusMapper.statusCodeOf(failure)).isEqualTo(status);
        assertThat(HttpStatusMapper.statusOf(failure)).isEqualTo(HttpStatus.of(status));
        assertThat(response.status()).isEqualTo(status);
        assertThat(json(response)).isEqualTo(json);
        if (headers != null) {
            assertThat(response.headers()).isEqualTo(headers);
        }
    }

    private static String json(ProblemResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
