package com.acme.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A problem type with fields of each visibility, required and optional. */
class OutOfCreditTest {

    private static final String JSON = "{\"type\":\"https://api.acme.com/problems/out-of-credit\","
            + "\"title\":\"You do not have enough credit.\",\"status\":403,"
            + "\"detail\":\"Your balance is 30, but that costs 50.\",\"balance\":30,\"cost\":50";

    private final OutOfCreditException exception =
            new OutOfCreditException(new BigDecimal("30"), new BigDecimal("50"), "ledger-42", "0000");

    @Test
    void it_is_the_exception_of_its_status() {
        assertThat(exception).isInstanceOf(ForbiddenException.class);
        assertThat(exception.status()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(exception.problem().type()).isEqualTo(OutOfCreditException.TYPE);
    }

    @Test
    void the_problem_has_the_public_members_in_the_order_of_the_catalog() {
        exception.withHint("Ask your bank.").withAccounts(List.of(URI.create("/accounts/1")));

        assertThat(exception.problem().toJson())
                .isEqualTo(JSON + ",\"accounts\":[\"/accounts/1\"],\"hint\":\"Ask your bank.\"}");
    }

    @Test
    void an_optional_member_without_a_value_is_left_out() {
        assertThat(exception.problem().toJson()).isEqualTo(JSON + "}");
        assertThat(exception.accounts()).isNull();
        assertThat(exception.shard()).isNull();
    }

    @Test
    void a_setter_after_the_problem_was_asked_for_keeps_what_was_set_by_hand() {
        exception
                .withInstance(URI.create("/payments/7"))
                .with("trace", "abc")
                .withDetail("No.")
                .withTitle("Out of credit");
        exception.withHint("Ask your bank.");

        assertThat(exception.problem().instance()).isEqualTo(URI.create("/payments/7"));
        assertThat(exception.problem().detail()).isEqualTo("No.");
        assertThat(exception.problem().title()).isEqualTo("Out of credit");
        assertThat(exception.problem().extensions().keySet()).containsExactly("balance", "cost", "hint", "trace");
    }

    @Test
    void null_takes_an_optional_member_back() {
        exception.withHint("Ask your bank.").problem();

        assertThat(exception.withHint(null).problem().toJson()).isEqualTo(JSON + "}");
    }

    @Test
    void a_null_where_a_value_is_required_does_not_hide_the_failure() {
        OutOfCreditException ofNulls = new OutOfCreditException(null, null, null, null);

        assertThat(ofNulls.problem().extensions()).isEmpty();
        assertThat(ofNulls.getMessage())
                .isEqualTo("Your balance is null, but that costs null. [ledgerId=null, shard=null]");
    }

    @Test
    void what_is_for_the_log_only_is_in_the_message_and_not_on_the_wire() {
        exception.withShard(7);

        assertThat(exception).hasMessage("Your balance is 30, but that costs 50. [ledgerId=ledger-42, shard=7]");
        assertThat(exception.ledgerId()).isEqualTo("ledger-42");
        assertThat(exception.problem().toJson()).isEqualTo(JSON + "}");
        assertThat(HttpStatusMapper.toResponse(exception).body()).asString().doesNotContain("ledger", "shard");
    }

    @Test
    void a_secret_is_nowhere_but_in_its_accessor() {
        OutOfCreditException secretive = new OutOfCreditException(
                        BigDecimal.ONE, BigDecimal.TEN, "ledger", "pin-8716", new IllegalStateException("cause"))
                .withAnswers(List.of("answer-3321"));

        assertThat(secretive.pin()).isEqualTo("pin-8716");
        assertThat(secretive.answers()).containsExactly("answer-3321");
        String response =
                new String(HttpStatusMapper.toResponse(secretive).body(), java.nio.charset.StandardCharsets.UTF_8);
        for (String text : List.of(
                secretive.toString(),
                secretive.getMessage(),
                secretive.problem().toString(),
                secretive.problem().toJson(),
                response,
                new String(Stored.bytes(secretive), java.nio.charset.StandardCharsets.ISO_8859_1))) {
            assertThat(text).doesNotContain("pin-8716", "answer-3321");
        }
    }

    @Test
    void it_survives_serialization_but_for_its_secrets() {
        exception.withAccounts(List.of(URI.create("/accounts/1"))).withHeader("X-Trace", "abc");

        OutOfCreditException restored = Stored.again(exception);

        assertThat(restored.problem()).isEqualTo(exception.problem());
        assertThat(restored.headers()).isEqualTo(exception.headers());
        assertThat(restored).hasMessage(exception.getMessage());
        assertThat(restored.balance()).isEqualByComparingTo("30");
        assertThat(restored.pin()).isNull();
        assertThat(restored.withHint("still fluent").problem().extensions()).containsEntry("hint", "still fluent");
    }

    @Test
    void lists_are_copied_and_cannot_be_changed() {
        List<URI> accounts = new ArrayList<>(List.of(URI.create("/accounts/1")));
        exception.withAccounts(accounts);
        accounts.add(URI.create("/accounts/2"));

        assertThat(exception.accounts()).hasSize(1);
        assertThatThrownBy(() -> exception.accounts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void throwIf_throws_if_the_condition_holds() {
        assertThatCode(() -> OutOfCreditException.throwIf(false, BigDecimal.ONE, BigDecimal.TEN, "ledger", "0000"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> OutOfCreditException.throwIf(true, BigDecimal.ONE, BigDecimal.TEN, "ledger", "0000"))
                .isInstanceOf(OutOfCreditException.class)
                .hasMessageStartingWith("Your balance is 1");
    }

    @Test
    void a_family_is_sealed_over_the_types_that_name_it() {
        assertThat(Refusal.class.isSealed()).isTrue();
        assertThat(Refusal.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(OutOfCreditException.class, LoggedInNowhereException.class);
        Refusal refusal = exception;
        assertThat(refusal.problem()).isSameAs(exception.problem());
    }
}
