package io.github.statuary.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.ExceptionNaming;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import io.github.statuary.processor.plan.Wrappers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names that the processor keeps in one place are those of the generated code. */
class FixedNamesTest {

    private static final Pattern WRAPPER = Pattern.compile("failure instanceof (\\w+)");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @TempDir
    private Path directory;

    @Test
    void the_types_of_the_core() {
        Compiled all = ShopPackage.annotated(CompilerKind.JAVAC, """
                        @GenerateHttpStatuses(catalogs = "problems.yaml", frameworkErrors = true,
                                adapters = Adapter.JDK_HTTP_SERVER, documents = Document.HTML,
                                mappings = @MapException(value = SecurityException.class, status = 403))""")
                .source(ShopPackage.FOLDER + "problems.yaml", """
                        objects: { item: { id: int } }
                        problems:
                          listed: { type: 'urn:a', status: 403, title: Listed., fields: { items: list<item> }, log: { level: info } }
                        """)
                .run(directory);

        assertThat(all.success()).as(all::summary).isTrue();
        Set<String> exceptions = BundledCatalog.load().statuses().stream()
                .map(ExceptionNaming.DEFAULT::className)
                .collect(Collectors.toSet());
        exceptions.addAll(Set.of("ListedException", "Item"));
        assertThat(all.generated().keySet().stream()
                        .map(path -> path.substring(ShopPackage.FOLDER.length()))
                        .filter(path -> !path.contains("/"))
                        .map(file -> file.replace(".java", ""))
                        .filter(name -> !exceptions.contains(name)))
                .containsExactlyInAnyOrderElementsOf(CoreTypes.ALL);
    }

    @Test
    void the_types_of_the_client_side() {
        Compiled all = ShopPackage.annotated(
                        CompilerKind.JAVAC,
                        "@GenerateHttpStatuses(catalogs = \"problems.yaml\", upstream = true, adapters = {})")
                .source(ShopPackage.FOLDER + "problems.yaml", """
                        problems:
                          listed: { type: 'urn:a', status: 403, title: Listed. }
                        """)
                .run(directory);

        assertThat(all.success()).as(all::summary).isTrue();
        assertThat(all.generated().keySet().stream()
                        .map(path -> path.substring(ShopPackage.FOLDER.length()))
                        .map(file -> file.replace(".java", ""))
                        .filter(name -> !CoreTypes.ALL.contains(name))
                        .filter(name -> name.contains("Upstream") || !name.endsWith("Exception")))
                .containsExactlyInAnyOrderElementsOf(CoreTypes.OF_UPSTREAM);
    }

    @Test
    void the_exceptions_that_the_mapper_looks_through() {
        String mapper = ShopPackage.with(CompilerKind.JAVAC)
                .run(directory)
                .source(ShopPackage.FOLDER + CoreTypes.HTTP_STATUS_MAPPER + ".java");
        String method = mapper.substring(mapper.indexOf("boolean isWrapper("));
        List<String> wrappers = WRAPPER.matcher(method.substring(0, method.indexOf('}')))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(wrappers)
                .containsExactlyInAnyOrderElementsOf(
                        Wrappers.TYPES.stream().map(Class::getSimpleName).toList());
        String set = mapper.substring(mapper.indexOf("> WRAPPERS = Set.of("));
        assertThat(QUOTED.matcher(set.substring(0, set.indexOf(';'))).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(Wrappers.BY_NAME);
    }
}
