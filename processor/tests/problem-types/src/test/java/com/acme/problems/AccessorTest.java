package com.acme.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The values of a problem, null or not, are in its accessors, its message and its JSON. */
class AccessorTest {

    private final EveryTypeException everyType = new EveryTypeException(
            "text",
            true,
            7,
            8L,
            new BigDecimal("12.50"),
            0.5,
            URI.create("/a"),
            new UUID(1, 2),
            LocalDate.of(2030, 1, 7),
            Instant.EPOCH,
            Duration.ofSeconds(90),
            EveryTypeException.Level.HIGHER_STILL,
            Arrays.asList("a", null),
            List.of(EveryTypeException.Levels.ONE),
            List.of(List.of(BigDecimal.ONE)),
            Map.of("one", 1),
            Map.of("it", List.of(EveryTypeException.Deep.YES)));

    private final AwkwardNamesException ofNulls = new AwkwardNamesException(
            Duration.ofSeconds(3), "header", null, null, null, null, null, null, null, null, null, null);

    private final AwkwardNamesException awkward = new AwkwardNamesException(
            Duration.ofSeconds(3),
            "header",
            "A",
            "B",
            "C",
            "D",
            Duration.ofSeconds(5),
            AwkwardNamesException.String.A,
            AwkwardNamesException.Override.A,
            AwkwardNamesException.Object.A,
            List.of(AwkwardNamesException.Snapshot_.A),
            AwkwardNamesException.AwkwardNamesException_.A);

    @Test
    void each_field_has_an_accessor() {
        assertThat(everyType.textual()).isEqualTo("text");
        assertThat(everyType.flag()).isTrue();
        assertThat(everyType.number()).isEqualTo(7);
        assertThat(everyType.bigNumber()).isEqualTo(8L);
        assertThat(everyType.amount()).isEqualTo(new BigDecimal("12.50"));
        assertThat(everyType.ratio()).isEqualTo(0.5);
        assertThat(everyType.link()).isEqualTo(URI.create("/a"));
        assertThat(everyType.idOfIt()).isEqualTo(new UUID(1, 2));
        assertThat(everyType.day()).isEqualTo(LocalDate.of(2030, 1, 7));
        assertThat(everyType.moment()).isEqualTo(Instant.EPOCH);
        assertThat(everyType.period()).isEqualTo(Duration.ofSeconds(90));
        assertThat(everyType.level()).isEqualTo(EveryTypeException.Level.HIGHER_STILL);
        assertThat(everyType.texts()).containsExactly("a", null);
        assertThat(everyType.levels()).containsExactly(EveryTypeException.Levels.ONE);
        assertThat(everyType.matrix()).containsExactly(List.of(BigDecimal.ONE));
        assertThat(everyType.byName()).isEqualTo(Map.of("one", 1));
        assertThat(everyType.deep()).isEqualTo(Map.of("it", List.of(EveryTypeException.Deep.YES)));
    }

    @Test
    void a_field_whose_name_is_taken_has_one_too() {
        assertThat(awkward.class_()).isEqualTo("A");
        assertThat(awkward.condition()).isEqualTo("B");
        assertThat(awkward.cause()).isEqualTo("C");
        assertThat(awkward.members()).isEqualTo("D");
        assertThat(awkward.retryAfter()).isEqualTo(Duration.ofSeconds(5));
        assertThat(awkward.string()).isEqualTo(AwkwardNamesException.String.A);
        assertThat(awkward.override()).isEqualTo(AwkwardNamesException.Override.A);
        assertThat(awkward.object()).isEqualTo(AwkwardNamesException.Object.A);
        assertThat(awkward.snapshot()).containsExactly(AwkwardNamesException.Snapshot_.A);
        assertThat(awkward.awkwardNamesException()).isEqualTo(AwkwardNamesException.AwkwardNamesException_.A);
        assertThat(awkward.yield_()).isNull();
        assertThat(awkward.withYield(1).yield_()).isEqualTo(1);
    }

    @Test
    void a_word_is_written_as_the_catalog_has_it() {
        assertThat(awkward.problem().toJson()).isEqualTo("""
                {"type":"https://api.acme.com/problems/awkward-names","title":"Awkward names","status":400,\
                "detail":"ABCD","class":"A","condition":"B","cause":"C","members":"D","retryAfter":"PT5S",\
                "string":"a","override":"a","object":"a","snapshot":["a"],"awkwardNamesException":"a"}""");
    }

    @Test
    void what_is_null_is_left_out() {
        assertThat(ofNulls.problem().extensions()).isEmpty();
        assertThat(ofNulls.snapshot()).isNull();
        EveryTypeException empty = new EveryTypeException(
                null, false, 0, 0, null, 0, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(empty.problem().extensions()).containsOnlyKeys("flag", "number", "bigNumber", "ratio");
        assertThat(empty.flag()).isFalse();
        assertThat(empty.texts()).isNull();
        assertThat(empty.matrix()).isNull();
        assertThat(empty.byName()).isNull();
        assertThat(empty.deep()).isNull();
        assertThat(new Hostile(null).problem().extensions()).isEmpty();
        assertThat(new Hostile("here").word()).isEqualTo("here");
    }

    @Test
    void a_list_of_words_may_have_a_hole() {
        AwkwardNamesException holed = new AwkwardNamesException(
                Duration.ZERO,
                "header",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Arrays.asList(null, AwkwardNamesException.Snapshot_.A),
                null);

        assertThat(holed.problem().extensions()).containsEntry("snapshot", Arrays.asList(null, "a"));
    }

    @Test
    void the_message_is_the_detail_or_the_title() {
        assertThat(awkward).hasMessage("ABCD");
        assertThat(new AddedNumbersException(1, 2)).hasMessage("12");
        assertThat(new DiskFullException(12)).hasMessage("No room for 12 bytes.");
        assertThat(new Hostile("here")).hasMessageContaining(" here ").hasMessageStartingWith("*/ ");
        assertThat(new LoggedInNowhereException("Basic", "Basic")).hasMessage("Log in here and at the proxy.");
        assertThat(new NotExtendedEnoughException()).hasMessage("Of an obsolete status");
    }

    @Test
    void numbers_of_a_problem_are_numbers() {
        AddedNumbersException added = new AddedNumbersException(1, 2);

        assertThat(added.first()).isEqualTo(1);
        assertThat(added.second()).isEqualTo(2);
        assertThat(new DiskFullException(12).bytes()).isEqualTo(12);
    }

    @Test
    void problems_without_fields_have_their_types() {
        assertThat(new HungUpException().problem())
                .isEqualTo(new Problem(HungUpException.TYPE, "The client hung up.", 499, null, null, null));
        assertThat(new NotExtendedEnoughException().problem())
                .isEqualTo(
                        new Problem(NotExtendedEnoughException.TYPE, "Of an obsolete status", 510, null, null, null));
        assertThat(new LoggedInNowhereException("Basic", "Basic").problem().type())
                .isEqualTo(LoggedInNowhereException.TYPE);
    }

    @Test
    void each_class_can_throw_itself_if_something_holds() {
        assertThatCode(() -> {
                    AddedNumbersException.throwIf(false, 1, 2);
                    DiskFullException.throwIf(false, 12);
                    Hostile.throwIf(false, "here");
                    HungUpException.throwIf(false);
                    LoggedInNowhereException.throwIf(false, "Basic", "Basic");
                    NotExtendedEnoughException.throwIf(false);
                    throwAwkwardIf(false);
                    throwEveryTypeIf(false);
                })
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> AddedNumbersException.throwIf(true, 1, 2)).hasMessage("12");
        assertThatThrownBy(() -> DiskFullException.throwIf(true, 12)).hasMessage("No room for 12 bytes.");
        assertThatThrownBy(() -> Hostile.throwIf(true, "here")).isInstanceOf(Hostile.class);
        assertThatThrownBy(() -> HungUpException.throwIf(true)).isInstanceOf(HungUpException.class);
        assertThatThrownBy(() -> LoggedInNowhereException.throwIf(true, "Basic", "Basic"))
                .isInstanceOf(LoggedInNowhereException.class);
        assertThatThrownBy(() -> NotExtendedEnoughException.throwIf(true))
                .isInstanceOf(NotExtendedEnoughException.class);
        assertThatThrownBy(() -> throwAwkwardIf(true)).hasMessage("ABCD");
        assertThatThrownBy(() -> throwEveryTypeIf(true)).isInstanceOf(EveryTypeException.class);
    }

    @Test
    void setters_return_the_exception() {
        assertThat(awkward.withYield(1)).isSameAs(awkward);
        assertThat(awkward.withHeader("X-A", "b")).isSameAs(awkward);
        assertThat(awkward.withDetail("No.")).isSameAs(awkward);
        assertThat(awkward.withType(URI.create("tag:acme,2026:x"))).isSameAs(awkward);
        assertThat(awkward.withTitle("No")).isSameAs(awkward);
        assertThat(awkward.withInstance(URI.create("/1"))).isSameAs(awkward);
        assertThat(awkward.with("trace", 1)).isSameAs(awkward);

        OutOfCreditException credit = new OutOfCreditException(BigDecimal.ONE, BigDecimal.TEN, "ledger", "pin");
        assertThat(credit.withShard(7)).isSameAs(credit);
        assertThat(credit.withHint("hint")).isSameAs(credit);
        assertThat(credit.withHeader("X-A", "b")).isSameAs(credit);
        assertThat(credit.withType(URI.create("tag:acme,2026:x"))).isSameAs(credit);
        assertThat(credit.withTitle("No")).isSameAs(credit);
        assertThat(credit.cost()).isEqualTo(BigDecimal.TEN);
        assertThat(credit.hint()).isEqualTo("hint");
    }

    private static void throwAwkwardIf(boolean condition) {
        AwkwardNamesException.throwIf(
                condition, Duration.ZERO, "header", "A", "B", "C", "D", null, null, null, null, null, null);
    }

    private static void throwEveryTypeIf(boolean condition) {
        EveryTypeException.throwIf(
                condition, null, true, 7, 8L, null, 0.5, null, null, null, null, null, null, null, null, null, null,
                null);
    }
}
