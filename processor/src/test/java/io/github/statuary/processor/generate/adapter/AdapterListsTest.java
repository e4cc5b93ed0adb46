package io.github.statuary.processor.generate.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.Adapter;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.plan.AdapterNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * The lists that an adapter must join; a failure names the list. {@code FrameworksPageTest} has the lists of its sample; the
 * recipe is in {@code CONTRIBUTING.md}.
 */
class AdapterListsTest {

    private static final Path PROCESSOR =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path ROOT = PROCESSOR.getParent();
    private static final Path SOURCES =
            PROCESSOR.resolve("adapters/src/main/java").resolve(KeptSource.PACKAGE.replace('.', '/'));

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
    void every_adapter_has_a_row_that_copies_from_its_folder(Adapter adapter) {
        assertThat(rows(adapter))
                .as("the rows of %s in generate/adapter/Adapters.java", adapter)
                .hasSize(1);
        assertThat(rows(adapter).get(0).sources())
                .extracting(AdapterSource::folder)
                .as("the folders in processor/adapters of what is copied for %s", adapter)
                .contains(AdapterNames.packageOf(adapter));
    }

    @Test
    void every_source_is_copied_by_a_row() {
        Set<String> copied = new TreeSet<>();
        for (CopiedAdapter row : Adapters.all()) {
            for (AdapterSource source : row.sources()) {
                copied.add(source.folder() + "/" + source.kept() + ".java");
            }
        }
        assertThat(new TreeSet<>(Folder.readText(SOURCES).keySet()))
                .as("the sources in processor/adapters, and those that generate/adapter/Adapters.java names")
                .isEqualTo(copied);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
    void every_adapter_has_a_golden_case_of_a_server_in_both_modes(Adapter adapter) {
        Path golden = PROCESSOR
                .resolve("src/test/resources/golden")
                .resolve(adapter.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(golden).as("the golden case of %s", adapter).isDirectory();
        Set<String> expected = Folder.readText(golden.resolve("expected")).keySet();
        for (boolean frameworkErrors : isServer(adapter) ? new boolean[] {false, true} : new boolean[] {false}) {
            assertThat(annotatedFolders(golden, frameworkErrors))
                    .as(
                            "the packages of %s with frameworkErrors = %s, one of which gets the adapter",
                            golden, frameworkErrors)
                    .anyMatch(folder -> expected.stream()
                            .anyMatch(file -> file.startsWith(folder + AdapterNames.packageOf(adapter) + "/")));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
    void an_adapter_that_is_generated_only_when_named_is_named(Adapter adapter) {
        if (rows(adapter).get(0).framework().automatic()) {
            return;
        }
        String page = isClient(adapter) ? "docs/clients.md" : "docs/frameworks.md";
        String folder = isClient(adapter) ? "sample-app/clients/" : "sample-app/servers/";
        List<String> samples = samples(adapter, page);
        assertThat(samples).as("the samples of %s in %s", adapter, page).isNotEmpty();
        for (String sample : samples) {
            assertThat(Folder.read(ROOT.resolve(folder + sample + "/pom.xml")))
                    .as("%s%s/pom.xml", folder, sample)
                    .containsPattern("<(statuary.adapters|shop.client)>" + adapter + "<");
        }
        String constants = Folder.read(ROOT.resolve("annotations/src/main/java/io/github/statuary/Adapter.java"));
        assertThat(constants.substring(0, constants.indexOf("AUTO,")))
                .as("the Javadoc of Adapter.AUTO")
                .contains("{@link #" + adapter + "}");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
    void every_adapter_of_a_server_has_its_faults(Adapter adapter) {
        if (!isServer(adapter)) {
            return;
        }
        String name = AdapterNames.packageOf(adapter) + ".txt";
        assertThat(ROOT.resolve(".ci/mutation/by-hand/changes").resolve(name))
                .as("the faults of %s that its wire contract must notice", adapter)
                .isRegularFile();
    }

    private static List<CopiedAdapter> rows(Adapter adapter) {
        return Adapters.all().stream()
                .filter(row -> row.framework().adapter() == adapter)
                .toList();
    }

    private static List<String> annotatedFolders(Path golden, boolean frameworkErrors) {
        List<String> folders = new ArrayList<>();
        Folder.readText(golden.resolve("input")).forEach((path, source) -> {
            boolean annotated = path.endsWith("package-info.java") && source.contains("@GenerateHttpStatuses");
            if (annotated && source.contains("frameworkErrors = true") == frameworkErrors) {
                folders.add(path.replace("package-info.java", ""));
            }
        });
        return folders;
    }

    private static boolean isServer(Adapter adapter) {
        return rows(adapter).get(0).framework().server();
    }

    private static boolean isClient(Adapter adapter) {
        return rows(adapter).get(0).framework().client();
    }

    /** The last cells of the rows of the table of samples whose third cell is the adapter. */
    private static List<String> samples(Adapter adapter, String page) {
        return Pattern.compile("(?m)^\\|[^|]+\\|[^|]+\\| `" + adapter + "` \\| `([^`]+)` \\|$")
                .matcher(Folder.read(ROOT.resolve(page)))
                .results()
                .map(row -> row.group(1))
                .toList();
    }
}
