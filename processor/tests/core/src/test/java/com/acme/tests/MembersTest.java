package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import com.acme.generated.GoneException;
import com.acme.generated.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The extension members of a problem as a map, and a problem with another status. */
class MembersTest {

    private final Problem problem = Problem.of(403).with("balance", 30).with("hint", null);

    @Test
    void they_are_a_map_like_any_other() {
        Map<String, Object> members = problem.extensions();

        assertThat(members)
                .containsExactly(entry("balance", 30), entry("hint", null))
                .hasSize(2);
        assertThat(members.get("balance")).isEqualTo(30);
        assertThat(members.containsKey("balance")).isTrue();
        assertThat(members.containsKey("hint")).isTrue();
        assertThat(members.containsKey("cost")).isFalse();
        assertThat(members.get("cost")).isNull();
        assertThat(members).isNotEqualTo(Map.of("balance", 30)).isNotEqualTo(Map.of());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> members.entrySet().iterator().next().setValue(0));
    }

    @Test
    void a_member_that_is_null_is_sent_as_null() {
        assertThat(problem.toJson()).isEqualTo("{\"title\":\"Forbidden\",\"status\":403,\"balance\":30,\"hint\":null}");
        assertThat(problem.with("balance", null).toJson())
                .isEqualTo("{\"title\":\"Forbidden\",\"status\":403,\"balance\":null,\"hint\":null}");
        assertThat(new GoneException().with("hint", null).problem().toJson())
                .isEqualTo("{\"title\":\"Gone\",\"status\":410,\"hint\":null}");
    }

    @Test
    void another_value_takes_the_place_of_the_first() {
        assertThat(problem.with("balance", 20).extensions()).containsExactly(entry("balance", 20), entry("hint", null));
    }

    @Test
    void what_cannot_be_stored_is_stored_as_its_text() throws Exception {
        Object named = new Object() {
            @Override
            public String toString() {
                return "named";
            }
        };
        Object furious = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException();
            }
        };

        Problem copy =
                copy(problem.with("list", List.of(1)).with("named", named).with("furious", furious));

        assertThat(copy.extensions())
                .containsExactly(
                        entry("balance", 30),
                        entry("hint", null),
                        entry("list", List.of(1)),
                        entry("named", "named"),
                        entry("furious", null));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"Not Found, Gone", "Gone with the wind, Gone with the wind", "-, -"})
    void a_title_that_is_the_phrase_of_the_status_goes_with_it(String title, String titleOfGone) {
        Problem gone = Problem.of(404).withTitle(title).withDetail("No.").withStatus(410);

        assertThat(gone).isEqualTo(new Problem(null, titleOfGone, 410, "No.", null, null));
    }

    @Test
    void a_status_without_a_phrase_has_no_title() {
        assertThat(Problem.of(404).withStatus(499).title()).isNull();
        assertThat(Problem.of(499).withStatus(404).title()).isNull();
    }

    private static Problem copy(Problem problem) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(problem);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Problem) in.readObject();
        }
    }
}
