package io.github.statuary.processor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.Adapter;
import io.github.statuary.processor.generate.adapter.Adapters;
import io.github.statuary.processor.generate.adapter.CopiedAdapter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/frameworks.md} agree with the samples and with the declarations in their tests. A failure names
 * each list in which a new adapter or server is missing.
 */
class FrameworksPageTest {

    private static final Path SAMPLES = Document.ROOT.resolve("sample-app");
    private static final Path SERVERS = SAMPLES.resolve("servers");
    private static final Pattern DECLARED =
            Pattern.compile("public (?:boolean|Set<String>) (\\w+)\\(\\) \\{\\s*return (?:false|Set\\.of\\(\")");
    private static final Pattern KNOWN_TO_FAIL =
            Pattern.compile("public Set<String> knownToFail\\(\\) \\{\\s*return Set\\.of\\(([^;]*)\\);");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern MODULE = Pattern.compile("<module>(?:servers/)?([^<]+)</module>");

    /** Modules that build the sources of a sample in another way, or with what applications have beside their framework. */
    private static final Set<String> VARIANTS = Set.of(
            "quarkus-catch-all",
            "quarkus-default-mode",
            "quarkus-jakarta-rest",
            "quarkus-openapi",
            "quarkus-two-packages",
            "spring-secured-3",
            "spring-secured-4");

    @Test
    void every_adapter_of_a_server_has_a_sample() {
        Set<String> adapters = new TreeSet<>();
        table("server").forEach(row -> adapters.add(row.get(2)));
        for (CopiedAdapter row : Adapters.all()) {
            if (row.framework().server()) {
                assertThat(adapters)
                        .as("the table of servers in docs/frameworks.md, with a module in sample-app/servers")
                        .contains(row.framework().adapter().name());
            }
        }
    }

    @Test
    void every_module_of_a_server_is_in_each_list() throws IOException {
        Set<String> samples = new TreeSet<>();
        table("server").forEach(row -> samples.add(row.get(3)));
        Set<String> modules = new TreeSet<>();
        MODULE.matcher(Files.readString(SERVERS.resolve("pom.xml")))
                .results()
                .forEach(module -> modules.add(module.group(1)));
        Set<String> folders = new TreeSet<>();
        try (Stream<Path> files = Files.list(SERVERS)) {
            files.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .forEach(folder -> folders.add(folder.getFileName().toString()));
        }
        assertThat(modules).as("the modules in sample-app/servers/pom.xml").isEqualTo(folders);
        modules.removeAll(VARIANTS);
        assertThat(samples).as("the table of servers in docs/frameworks.md").isEqualTo(modules);
        String readme = Files.readString(SAMPLES.resolve("README.md"));
        for (String module : modules) {
            assertThat(readme)
                    .as("the table of servers in sample-app/README.md")
                    .contains("sample-app/servers/" + module + " ");
        }
    }

    @Test
    void every_sample_is_named_with_the_version_that_it_is_built_with() throws IOException {
        for (List<String> row : table("server")) {
            String sample = row.get(3);
            assertThat(Adapter.valueOf(row.get(2))).isNotEqualTo(Adapter.AUTO);
            String pom = Files.readString(SERVERS.resolve(sample).resolve("pom.xml"));
            if (!row.get(1).equals("the JDK")) {
                assertThat(pom).as(sample).contains(">" + row.get(1) + "<");
            }
        }
    }

    @Test
    void every_adapter_of_a_sample_has_its_rows() {
        Set<String> adapters = new TreeSet<>();
        table("server").forEach(row -> adapters.add(row.get(2)));
        Set<String> switchedOn = new TreeSet<>();
        table("adapter", "switched on by").forEach(row -> switchedOn.add(row.get(0)));
        Set<String> covered = new TreeSet<>();
        table("adapter", "unknown route").forEach(row -> {
            covered.add(row.get(0));
            assertThat(row).as("a cell for each case").hasSize(8).noneMatch(String::isBlank);
            assertThat(row.subList(1, 8)).allMatch(cell -> cell.matches("(yes|untested|application|no: ).*"));
        });
        Set<String> told = new TreeSet<>();
        table("adapter", "pages are sent by").forEach(row -> told.add(row.get(0)));
        assertThat(switchedOn).isEqualTo(adapters);
        assertThat(covered).isEqualTo(adapters);
        assertThat(told).isEqualTo(adapters);
    }

    @Test
    void known_exceptions_to_the_contract_are_those_of_the_tests() {
        Set<String> told = new TreeSet<>();
        table("sample", "exception").forEach(row -> told.add(row.get(0) + " " + row.get(1)));
        Set<String> declared = new TreeSet<>();
        for (List<String> row : table("server")) {
            for (String test : testsOf(row.get(3))) {
                DECLARED.matcher(test)
                        .results()
                        .filter(hook -> !hook.group(1).equals("knownToFail"))
                        .forEach(hook -> declared.add(row.get(3) + " " + hook.group(1)));
            }
        }
        assertThat(told).isEqualTo(declared).isNotEmpty();
    }

    @Test
    void what_fails_today_is_what_the_tests_know_to_fail() throws IOException {
        Set<String> told = new TreeSet<>();
        table("sample", "case").forEach(row -> {
            for (String name : row.get(1).split(", ")) {
                assertThat(told.add(row.get(0) + " " + name)).as(name).isTrue();
            }
            assertThat(row).as("a reason, and who ends it").hasSize(4).noneMatch(String::isBlank);
        });
        Set<String> known = new TreeSet<>();
        try (Stream<Path> folders = Files.list(SERVERS)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                for (String test : testsOf(folder.getFileName().toString())) {
                    KNOWN_TO_FAIL
                            .matcher(test)
                            .results()
                            .forEach(hook -> TEXT.matcher(hook.group(1))
                                    .results()
                                    .forEach(name -> known.add(folder.getFileName() + " " + name.group(1))));
                }
            }
        }
        assertThat(told).isEqualTo(known);
    }

    @Test
    void every_block_of_java_is_a_part_of_a_sample() throws IOException {
        List<String> blocks = new Document(Document.ROOT.resolve("docs/frameworks.md")).blocks("java");
        assertThat(blocks).isNotEmpty();
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SAMPLES.resolve("shop"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(unindented(Files.readString(file)));
            }
        }
        for (String block : blocks) {
            assertThat(sources).as(block).anyMatch(source -> source.contains(unindented(block)));
        }
    }

    private static String unindented(String source) {
        return source.replaceAll("(?m)^ +", "");
    }

    /** The rows of the table whose head begins with these cells, without the marks of code. */
    private static List<List<String>> table(String... head) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : lines()) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.replaceAll("^\\||\\|$", "").split("\\|")) {
                cells.add(cell.strip().replace("`", ""));
            }
            if (!line.startsWith("|")) {
                inside = false;
            } else if (cells.size() >= head.length
                    && cells.subList(0, head.length).equals(List.of(head))) {
                inside = true;
            } else if (inside && !line.startsWith("|---")) {
                rows.add(cells);
            }
        }
        assertThat(rows).as("the table " + List.of(head)).isNotEmpty();
        return rows;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Document.ROOT.resolve("docs/frameworks.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> testsOf(String sample) {
        Path folder = SERVERS.resolve(sample).resolve("src/test");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> tests = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                tests.add(Files.readString(file));
            }
            return tests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
