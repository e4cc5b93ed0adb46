package io.github.statuary.catalog.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages of the catalog, each with the packages that it may use. */
class PackagesTest {

    private static final String ROOT = "io.github.statuary.catalog";

    private static final Map<String, Set<String>> USED = new TreeMap<>(Map.of(
            "model", Set.of(),
            "mistake", Set.of(),
            "bundled", Set.of("model"),
            "yaml", Set.of("mistake", "model"),
            "declaration", Set.of("model"),
            "rule", Set.of("bundled", "declaration", "mistake", "model"),
            "read", Set.of("declaration", "mistake", "model", "rule", "yaml"),
            "sets", Set.of("yaml")));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void every_package_is_listed() {
        Set<String> packages = OURS.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toSet());

        assertThat(packages).isEqualTo(USED.keySet());
    }

    @Test
    void a_package_uses_only_what_it_may() {
        USED.forEach((name, used) -> {
            Stream<String> ours = Stream.concat(Stream.of(name), used.stream()).map(each -> ROOT + "." + each);
            Stream<String> others = Stream.of("java..", "org.jspecify..", "org.snakeyaml..");
            classes()
                    .that()
                    .resideInAPackage(ROOT + "." + name)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(Stream.concat(ours, others).toArray(String[]::new))
                    .check(OURS);
        });
    }

    @Test
    void there_is_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void only_one_package_knows_the_yaml_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".yaml")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(OURS);
    }
}
