package io.github.statuary.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a person sees of a golden case that fails. */
class GoldenDifferenceTest {

    @Test
    void files_that_differ_are_a_unified_diff_with_few_lines_of_context() {
        assertThat(between(
                        Map.of("A.java", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "B.java", "same\n"),
                        Map.of("A.java", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "B.java", "same\n")))
                .isEqualTo("""
                        --- golden/a-case/A.java
                        +++ on JAVAC: A.java
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        """);
    }

    @Test
    void missing_and_surplus_files_are_named() {
        assertThat(between(Map.of("A.java", "a"), Map.of("B.java", "b"))).isEqualTo("""
                        missing: golden/a-case/A.java is not generated
                        surplus: golden/a-case/B.java is generated, but not expected
                        """);
    }

    @Test
    void ends_of_lines_can_be_seen() {
        assertThat(between(Map.of("A.java", "a\nb\n"), Map.of("A.java", "a\r\nb")))
                .contains("\n-a\n", "\n+a\\r\n", "\n-b\n", "\n+b\\ no newline at the end\n");
    }

    @Test
    void all_of_a_text_may_be_new() {
        assertThat(between(Map.of("messages.txt", ""), Map.of("messages.txt", "a warning\n")))
                .endsWith("\n+a warning\n");
    }

    @Test
    void what_is_the_same_has_none() {
        assertThat(between(Map.of("A.java", "a\n"), Map.of("A.java", "a\n"))).isEmpty();
    }

    private static String between(Map<String, String> expected, Map<String, String> actual) {
        return GoldenDifference.between("golden/a-case/", "on JAVAC: ", new TreeMap<>(expected), new TreeMap<>(actual));
    }
}
