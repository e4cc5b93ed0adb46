package io.github.statuary.core.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths in Spring's notation. */
class SpringPathTest {

    @Test
    void a_path_has_names_indices_and_keys() {
        assertThat(SpringPath.of("lines[0].text")).isEqualTo(List.of("lines", "0", "text"));
        assertThat(SpringPath.of("notes['a.b[0]'].text")).isEqualTo(List.of("notes", "a.b[0]", "text"));
        assertThat(SpringPath.of("notes[\"a'b\"]")).isEqualTo(List.of("notes", "a'b"));
        assertThat(SpringPath.of("notes[a.b][c]")).isEqualTo(List.of("notes", "a.b", "c"));
        assertThat(SpringPath.of("")).isEmpty();
    }
}
