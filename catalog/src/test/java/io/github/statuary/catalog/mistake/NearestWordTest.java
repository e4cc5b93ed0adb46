package io.github.statuary.catalog.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    private static final List<String> WORDS = List.of("title", "detail", "status", "fields", "date-time", "int");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "tittle, title",
        "detial, detail",
        "stats, status",
        "field, fields",
        "datetime, date-time",
        "itn, int"
    })
    void findsTheWordThatWasMeant(String wrong, String meant) {
        assertThat(NearestWord.of(wrong, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"xyzzy", "ti", "description", "''"})
    void suggestsNothingFarAway(String wrong) {
        assertThat(NearestWord.of(wrong, WORDS)).isEmpty();
    }

    @Test
    void ofTwoThatAreEquallyNearTheFirstIsMeant() {
        assertThat(NearestWord.of("cat", List.of("bat", "hat"))).contains("bat");
    }

    @Test
    void aThirdOfTheLettersMayBeWrong() {
        assertThat(NearestWord.of("abcdef", List.of("abcdxy"))).contains("abcdxy");
        assertThat(NearestWord.of("abcdef", List.of("abcxyz"))).isEmpty();
        assertThat(NearestWord.of("abcdef", List.of("abcdefgh"))).contains("abcdefgh");
    }

    @Test
    void comparesWordsOfSixtyFourLetters() {
        assertThat(NearestWord.of("a".repeat(64), List.of("a".repeat(63) + "b")))
                .isPresent();
    }

    @Test
    void leavesVeryLongWordsAlone() {
        assertThat(NearestWord.of("a".repeat(65), List.of("a".repeat(65)))).isEmpty();
    }
}
