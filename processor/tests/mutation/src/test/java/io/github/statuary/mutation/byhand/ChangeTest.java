package io.github.statuary.mutation.byhand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of changes, and what they do to a source. */
class ChangeTest {

    private static final String OTHERS = """
            [no-reset] none: it has none
            [no-commit-check] none: it has none
            [wrong-status] none: it has none
            """;

    @Test
    void a_change_is_a_kind_a_file_and_the_lines_before_and_after() {
        List<Change> changes = read("""
                # a comment

                [stale-bytes] A.java
                - reset();
                - flush();
                + keep();
                - close();

                - open();
                [stale-length] A.java off
                - setLength();
                """ + OTHERS);

        assertThat(changes.get(0).kind()).isEqualTo(Kind.STALE_BYTES);
        assertThat(changes.get(0).apply("{ reset();\n        flush(); close(); open(); }"))
                .isEqualTo("{ keep();\n   }");
        assertThat(changes.get(1).apply("{ setLength(); }")).isEqualTo("{  }");
        assertThat(changes.get(0).isFor(true)).isTrue();
        assertThat(changes.get(1).isFor(true)).isFalse();
        assertThat(changes.get(1).isFor(false)).isTrue();
        assertThat(changes.get(2).absent()).isEqualTo("it has none");
    }

    @Test
    void text_that_is_not_there_or_there_twice_is_refused() {
        Change change = new Change(Kind.NO_RESET, "A.java", "", List.of(new Hunk("reset();", "")), "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply("none"))
                .withMessageContaining("no-reset of A.java looks for text that is not there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply("reset(); reset();"))
                .withMessageContaining("there twice");
    }

    @Test
    void what_is_no_change_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("[stale-bytes] A.java\n- a\n"))
                .withMessage("The kind stale-length is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("[stale-bites] A.java\n- a\n"))
                .withMessageContaining("There is no kind \"stale-bites\", but stale-bytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("[stale-bytes] A.java\n+ a\n"))
                .withMessageContaining("nothing to look for");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("\n+ a\n"))
                .withMessageContaining("This line is no \"[kind] File.java\": + a");
    }

    static List<Path> kept() throws IOException {
        try (var files = Files.list(Path.of("../../../.ci/mutation/by-hand/changes"))) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void the_kept_files_can_be_read(Path file) throws IOException {
        assertThat(ChangeReader.read(Files.readAllLines(file))).hasSizeGreaterThanOrEqualTo(Kind.values().length);
    }

    private static List<Change> read(String text) {
        return ChangeReader.read(text.lines().toList());
    }
}
