package io.github.statuary.processor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.generate.adapter.Adapters;
import io.github.statuary.processor.generate.adapter.CopiedAdapter;
import io.github.statuary.processor.harness.Folder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables and examples of {@code docs/clients.md} agree with the samples of clients, and with what their tests declare. */
class ClientsPageTest {

    private static final Path SAMPLES = Document.ROOT.resolve("sample-app");
    private static final Path CLIENTS = SAMPLES.resolve("clients");
    private static final String PAGE = Folder.read(Document.ROOT.resolve("docs/clients.md"));
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern KNOWN_TO_FAIL =
            Pattern.compile("Set<String> knownToFail\\w*\\(\\) \\{\\s*return Set\\.of\\(([^;]*)\\);");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    /** Modules that test more than the adapter of a client. */
    private static final Set<String> OTHERS = Set.of("by-hand", "office-quarkus", "office-spring");

    @Test
    void every_adapter_of_a_client_has_a_sample_and_a_row_of_what_it_tells() {
        Set<String> adapters = new TreeSet<>();
        for (CopiedAdapter row : Adapters.all()) {
            if (row.framework().client()) {
                adapters.add(row.framework().adapter().name());
            }
        }
        Set<String> sampled = new TreeSet<>();
        table("client").forEach(row -> sampled.add(row.get(2)));
        assertThat(sampled).as("the table of clients").isEqualTo(adapters);
        Set<String> told = new TreeSet<>();
        table("adapter", "method and target").forEach(row -> {
            assertThat(row).hasSize(5).noneMatch(String::isBlank);
            told.add(row.get(0));
        });
        assertThat(told).as("the table of what each client tells").isEqualTo(adapters);
    }

    @Test
    void every_module_is_in_the_table_with_its_version() {
        Set<String> modules = new TreeSet<>();
        MODULE.matcher(Folder.read(CLIENTS.resolve("pom.xml")))
                .results()
                .forEach(module -> modules.add(module.group(1)));
        modules.removeAll(OTHERS);
        Set<String> samples = new TreeSet<>();
        for (List<String> row : table("client")) {
            samples.add(row.get(3));
            if (!row.get(1).equals("the JDK")) {
                assertThat(Folder.read(CLIENTS.resolve(row.get(3)).resolve("pom.xml")))
                        .as(row.get(3))
                        .contains(">" + row.get(1) + "<");
            }
        }
        assertThat(samples).isEqualTo(modules);
    }

    @Test
    void known_exceptions_are_those_of_the_tests() {
        Set<String> told = new TreeSet<>();
        table("sample", "case").forEach(row -> {
            assertThat(row).as("a reason").hasSize(3).noneMatch(String::isBlank);
            told.add(row.get(0) + " " + row.get(1));
        });
        Set<String> declared = new TreeSet<>();
        for (List<String> row : table("client")) {
            for (String test : tests(row.get(3))) {
                KNOWN_TO_FAIL
                        .matcher(test)
                        .results()
                        .forEach(hook -> TEXT.matcher(hook.group(1))
                                .results()
                                .forEach(name -> declared.add(row.get(3) + " " + name.group(1))));
            }
        }
        assertThat(told).isEqualTo(declared);
    }

    @Test
    void every_block_about_a_client_is_a_part_of_a_sample() {
        String section = PAGE.substring(PAGE.indexOf("\n## Clients\n"), PAGE.indexOf("\n### Known exceptions\n"));
        List<String> sources = new ArrayList<>();
        Set<String> samples = new TreeSet<>(OTHERS);
        table("client").forEach(row -> samples.add(row.get(3)));
        for (String sample : samples) {
            tests(sample).forEach(test -> sources.add(unindented(test)));
        }
        List<String> blocks = Pattern.compile("(?s)```java\\n(.*?)```")
                .matcher(section)
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).isNotEmpty();
        for (String block : blocks) {
            assertThat(sources).as(block).anyMatch(source -> source.contains(unindented(block)));
        }
    }

    private static List<String> tests(String sample) {
        List<String> tests = new ArrayList<>();
        Folder.readText(CLIENTS.resolve(sample).resolve("src")).values().forEach(tests::add);
        String shared = sample.replaceAll("-\\d$", "").equals("spring-rest-client") ? "clients-spring" : "";
        if (!shared.isEmpty()) {
            Folder.readText(SAMPLES.resolve("shop").resolve(shared)).values().forEach(tests::add);
        }
        return tests;
    }

    private static String unindented(String source) {
        return source.replaceAll("(?m)^ +", "");
    }

    /** The rows of the table whose head begins with these cells, without the marks of code. */
    private static List<List<String>> table(String... head) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : PAGE.lines().toList()) {
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
}
