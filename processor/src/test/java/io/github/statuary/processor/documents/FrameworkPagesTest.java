package io.github.statuary.processor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages in {@code docs/frameworks}, one for each framework: all have the same sections, each block of code is a part of a
 * sample that is compiled and run, and for each answer that they show a test of a sample asks its server.
 */
class FrameworkPagesTest {

    private static final Path PAGES = Document.ROOT.resolve("docs/frameworks");
    private static final Document TABLES = new Document(Document.ROOT.resolve("docs/frameworks.md"));
    private static final List<String> SECTIONS = List.of(
            "Switch on",
            "See it work",
            "Your own handlers",
            "A trace id",
            "The framework's own errors",
            "Security",
            "Tests",
            "Metrics and traces",
            "Known exceptions");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (.*?)$(.*?)(?=^## |\\z)");
    private static final Pattern ANSWER =
            Pattern.compile("(?s)```\\ncurl -i [^\\n]*localhost:8080[^\\n]*\\nHTTP/1\\.1 .*?```");
    private static final Pattern SAMPLES = Pattern.compile("Samples?: ([^.]*?)\\. ");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\| [^|]+ \\|$");

    /** The sources of the samples, without the spaces at the begin of their lines. */
    private static final List<String> SOURCES = sources();

    static Stream<Document> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().map(Document::new).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_each_section(Document page) {
        assertThat(SECTION.matcher(page.text()).results().map(section -> section.group(1)))
                .isEqualTo(SECTIONS);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_block_of_code_is_a_part_of_a_sample(Document page) {
        List<String> blocks = new ArrayList<>(page.blocks("java"));
        blocks.addAll(page.blocks("yaml"));
        assertThat(blocks).isNotEmpty();
        for (String block : blocks) {
            assertThat(SOURCES.stream().anyMatch(source -> source.contains(unindented(block))))
                    .as("in a sample: " + block)
                    .isTrue();
        }
    }

    /** A block that is neither Java nor YAML is a request and its answer, and a test of a sample sends the one and gets the other. */
    @ParameterizedTest
    @MethodSource("pages")
    void an_answer_is_one_that_a_sample_gives(Document page) {
        String name = page.path().getFileName().toString().replace(".md", "");
        for (var section : SECTION.matcher(page.text()).results().toList()) {
            String heading = section.group(1);
            long blocks = new Document(page.path())
                    .blocks("").stream().filter(section.group(2)::contains).count();
            long answers = ANSWER.matcher(section.group(2)).results().count();
            assertThat(answers).as("answers under " + heading).isEqualTo(blocks);
            if (answers > 0) {
                assertThat(SOURCES.stream().anyMatch(source -> asks(source, name, heading)))
                        .as("a test of " + name + ", " + heading)
                        .isTrue();
            }
        }
        assertThat(ANSWER.matcher(page.text()).results().count()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void every_sample_has_one_page_which_says_whether_it_has_known_exceptions() {
        List<String> samples = new ArrayList<>();
        pagesWithSamples().forEach(page -> {
            List<String> ofThePage = samplesOf(page);
            samples.addAll(ofThePage);
            boolean exceptions = ROW.matcher(TABLES.text()).results().anyMatch(row -> ofThePage.contains(row.group(1)));
            assertThat(page.text().contains("\n## Known exceptions\n\nNone: "))
                    .as("no known exceptions on " + page)
                    .isNotEqualTo(exceptions);
        });
        assertThat(samples).doesNotHaveDuplicates();
        List<String> told = Pattern.compile("(?m)^\\| [^|]+ \\| [^|]+ \\| `[A-Z_]+` \\| `([^`]+)` \\|$")
                .matcher(TABLES.text())
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(new TreeSet<>(samples)).isEqualTo(new TreeSet<>(told)).isNotEmpty();
    }

    @Test
    void the_tables_lead_to_every_page() throws IOException {
        assertThat(pages())
                .allSatisfy(page -> assertThat(TABLES.text())
                        .contains("(frameworks/" + page.path().getFileName() + ")"));
    }

    private static boolean asks(String source, String page, String heading) {
        return source.contains("new Page(\"" + page + "\"") && source.contains("\"" + heading + "\"");
    }

    private static Stream<Document> pagesWithSamples() {
        try {
            return pages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> samplesOf(Document page) {
        Matcher samples = SAMPLES.matcher(page.text());
        assertThat(samples.find()).as("the samples of " + page).isTrue();
        return Pattern.compile("`([^`]+)`")
                .matcher(samples.group(1))
                .results()
                .map(sample -> sample.group(1))
                .toList();
    }

    private static List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (String folder : List.of("shop", "servers")) {
            try (Stream<Path> files =
                    Files.walk(Document.ROOT.resolve("sample-app").resolve(folder))) {
                files.filter(file -> file.toString().matches(".*/src/.*\\.(java|yaml)"))
                        .map(Folder::read)
                        .map(FrameworkPagesTest::unindented)
                        .forEach(sources::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    private static String unindented(String source) {
        return source.replaceAll("(?m)^ +", "");
    }
}
