package io.github.statuary.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Types of the user's own in the annotated package. */
class UserTypesTest {

    private static final List<String> JDK_NAMES = List.of(
            "String",
            "Override",
            "Object",
            "Map",
            "List",
            "Deprecated",
            "Integer",
            "Math",
            "StringBuilder",
            "Throwable",
            "RuntimeException",
            "IllegalArgumentException",
            "Iterable",
            "CharSequence",
            "Class",
            "System",
            "Enum",
            "Record",
            "Number",
            "URI",
            "Optional",
            "Collection",
            "Duration",
            "Instant",
            "Generated",
            "GeneratedByStatuary",
            "Category",
            "Code",
            "Header");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "NotFoundException, JAVAC",
        "NotFoundException, ECJ",
        "Problem, JAVAC",
        "Problem, ECJ",
        "HttpStatus, JAVAC",
        "HttpStatusMapper, ECJ"
    })
    void one_with_the_name_of_a_generated_type_is_one_readable_error(String name, CompilerKind compiler) {
        Compiled compiled = ShopPackage.plus(
                        ShopPackage.small(compiler), name, "public class " + name + " extends RuntimeException {}")
                .run(directory);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.errors())
                .as(compiled::summary)
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("[STA-201]", name));
        assertThat(compiled.generated()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void those_with_the_names_of_jdk_types_do_no_harm(CompilerKind compiler) {
        Compilation compilation = ShopPackage.small(compiler);
        for (String name : JDK_NAMES) {
            compilation = ShopPackage.plus(compilation, name, "class " + name + " {}");
        }
        Compiled compiled = compilation.run(directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.load("com.acme.shop.http.NotFoundException"))
                .hasSuperclass(compiled.load("com.acme.shop.http.ClientErrorException"));
    }
}
