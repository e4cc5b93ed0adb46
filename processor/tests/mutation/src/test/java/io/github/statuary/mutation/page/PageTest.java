package io.github.statuary.mutation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From PIT's report to the page. */
class PageTest {

    @TempDir
    Path folder;

    private Path page;
    private int index;

    @BeforeEach
    void reasons() throws IOException {
        page = folder.resolve("page.md");
        Files.writeString(folder.resolve("reasons.txt"), """
                # a comment | of no account
                Names.of | of a place
                Names.of negated | of a change
                servlet.ProblemFilter.send | the adapter's
                """);
    }

    @Test
    void a_change_that_one_of_two_runs_notices_is_noticed() throws IOException {
        String before = report(mutant("KILLED", "com.acme.shop.http.spring.A", "of", "a", 1)
                + mutant("SURVIVED", "com.acme.shop.http.spring.A", "of", "a", 2)
                + mutant("SURVIVED", "com.acme.shop.http.spring.A", "of", "a", 3));
        String after = report(mutant("SURVIVED", "com.acme.shop.http.spring.A", "of", "a", 1)
                + mutant("KILLED", "com.acme.shop.http.spring.A", "of", "a", 2)
                + mutant("SURVIVED", "com.acme.shop.http.spring.A", "of", "a", 3));
        Path first = Files.writeString(folder.resolve("first.xml"), before);
        Path second = Files.writeString(folder.resolve("second.xml"), after);
        PageWriter.main(
                folder.toString(), page.toString(), "adapters/boot/spring=" + first, "adapters/boot/spring=" + second);

        assertThat(page).content().contains("| adapters: `boot` | 3 | 2 | 66 % | 0 | 66 % |");
    }

    @Test
    void the_tests_of_every_package_with_the_same_code_count() throws IOException {
        write(
                "adapters/jdk/jdkhttpserver",
                report(mutant("SURVIVED", "com.acme.shop.http.Failures", "answers", "d", 1)
                        + mutant("KILLED", "com.acme.kiosk.http.Failures", "answers", "d", 1)
                        + mutant("SURVIVED", "com.acme.kiosk.http.Failures", "answers", "d", 2)
                        + mutant("SURVIVED", "com.acme.kiosk.http.servlet.OwnStatus", "isSaidBy", "d", 1)
                        + mutant("SURVIVED", "com.acme.shop.http.content.Names", "of", "d", 1)
                        + mutant("KILLED", "io.github.statuary.core.content.Names", "of", "d", 1)
                        + mutant("SURVIVED", "io.github.statuary.core.content.Others", "of", "d", 1)));

        assertThat(page)
                .content()
                .contains("| adapters: `jdk` | 3 | 2 | 66 % | 0 | 66 % |", "`servlet.OwnStatus.isSaidBy`");
    }

    @Test
    void a_change_that_changes_nothing_is_counted_apart() throws IOException {
        Files.writeString(folder.resolve("reasons.txt"), "B.c | same: 1 is 0 there\nB.e | no test looks at it\n");
        write(
                "catalog",
                report(mutant("KILLED", "a.B", "c", "d")
                        + mutant("SURVIVED", "a.B", "c", "d")
                        + mutant("SURVIVED", "a.B", "e", "d")));

        assertThat(page)
                .content()
                .contains("| catalog: `a` | 3 | 1 | 33 % | 1 | 50 % |", "| `B.c` | 7 | d | same: 1 is 0 there |");
    }

    @Test
    void a_survivor_has_the_reason_that_fits_it_best() throws IOException {
        write("catalog", report("""
                %s%s%s""".formatted(
                        mutant("SURVIVED", "io.github.statuary.catalog.Names", "of", "negated conditional"),
                        mutant("SURVIVED", "io.github.statuary.catalog.Names", "of", "replaced return value"),
                        mutant("NO_COVERAGE", "io.github.statuary.catalog.Names", "no", "replaced return value"))));

        assertThat(page)
                .content()
                .contains("| catalog: `catalog` | 3 | 0 | 0 % | 0 | 0 % |")
                .contains("| `Names.of` | 7 | negated conditional | of a change |")
                .contains("| `Names.of` | 7 | replaced return value | of a place |")
                .contains("| `Names.no` | 7 | replaced return value | not looked at yet |")
                .contains("Of `catalog`, 85 % are missing.");
    }

    @Test
    void a_change_is_noticed_by_a_failure_or_by_its_end() throws IOException {
        write(
                "catalog",
                report(mutant("KILLED", "a.B", "c", "d")
                        + mutant("TIMED_OUT", "a.B", "c", "d")
                        + mutant("MEMORY_ERROR", "a.B", "c", "d")
                        + mutant("RUN_ERROR", "a.B", "c", "d")));

        assertThat(page).content().contains("| catalog: `a` | 4 | 3 | 75 % | 0 | 75 % |");
    }

    @Test
    void an_adapter_is_grouped_by_its_server_and_named_with_its_package() throws IOException {
        write(
                "adapters/jetty/servlet",
                report(mutant(
                        "SURVIVED",
                        "com.acme.shop.http.servlet.ProblemFilter",
                        "send",
                        "removed call to jakarta/servlet/http/HttpServletResponse::reset")));

        assertThat(page)
                .content()
                .contains("| adapters: `jetty` | 1 | 0 | 0 % | 0 | 0 % |")
                .contains(
                        "| `servlet.ProblemFilter.send` | 7 | removed call to HttpServletResponse.reset | the adapter's |");
    }

    @Test
    void what_an_adapter_does_not_call_of_shared_code_does_not_count() throws IOException {
        String reached = mutant("SURVIVED", "com.acme.shop.http.FrameworkErrors", "toResponse", "d");
        String unreached = mutant("NO_COVERAGE", "com.acme.shop.http.FrameworkErrors", "pointer", "d");
        String adapters = mutant("NO_COVERAGE", "com.acme.shop.http.servlet.ProblemFilter", "send", "d");
        write("adapters/jetty/servlet", report(reached + unreached + adapters));

        assertThat(page)
                .content()
                .contains(
                        "| adapters: `jetty` | 2 | 0 | 0 % | 0 | 0 % |",
                        "`FrameworkErrors.toResponse`", "`servlet.ProblemFilter.send`")
                .doesNotContain("pointer");
    }

    @Test
    void what_was_found_before_stays() throws IOException {
        write("catalog", report(mutant("SURVIVED", "a.B", "c", "d")));
        write("processor", report(mutant("SURVIVED", "e.F", "g", "h")));

        assertThat(page).content().contains("`B.c`", "`F.g`", "| **all** | 2 | 0 | 0 % | 0 | 0 % |");
    }

    @Test
    void a_reason_that_nothing_needs_is_told() throws IOException {
        write("catalog", report(mutant("SURVIVED", "a.Names", "of", "d")));

        assertThat(Findings.read(folder).unusedReasons())
                .containsExactly("Names.of negated", "servlet.ProblemFilter.send");
    }

    @Test
    void changes_by_hand_have_a_table() throws IOException {
        Files.createDirectories(folder.resolve("by-hand/results"));
        Files.writeString(folder.resolve("by-hand/results/jetty.txt"), """
                stale-bytes\tNOTICED\taTest()
                stale-length\tUNNOTICED\t
                no-reset\tABSENT\tit has none
                """);
        write("catalog", report(""));

        assertThat(page)
                .content()
                .contains("| `jetty` | noticed | **not noticed** | none |")
                .contains("Adapters that PIT has not measured in their present form: `jetty`.")
                .contains(
                        "| `jetty` | stale-length | not looked at yet |",
                        "| `jetty` | no-reset | nothing to change: it has none |");
        assertThat(Findings.read(folder).unexplained()).isEqualTo(1);
    }

    private void write(String module, String report) throws IOException {
        Path file = Files.writeString(folder.resolve("mutations.xml"), report);
        PageWriter.main(folder.toString(), page.toString(), module + "=" + file);
    }

    private static String report(String mutants) {
        return "<mutations>" + mutants + "</mutations>";
    }

    private String mutant(String status, String type, String method, String description) {
        return mutant(status, type, method, description, index++);
    }

    private static String mutant(String status, String type, String method, String description, int index) {
        return """
                <mutation status='%s'><mutatedClass>%s</mutatedClass><mutatedMethod>%s</mutatedMethod>\
                <methodDescription>()V</methodDescription><lineNumber>7</lineNumber><mutator>m</mutator>\
                <indexes><index>%d</index></indexes><description>%s</description></mutation>
                """.formatted(status, type, method, index, description);
    }
}
