package io.github.statuary.processor.compile;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Javac;
import io.github.statuary.processor.harness.ShopPackage;
import io.github.statuary.processor.harness.WatchedProcessor;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"NotFoundException", "Problem", "HttpStatus"})
    void one_with_the_name_of_a_generated_type_is_one_readable_error(String name) {
        JavaFileObject shop = Javac.shop(ShopPackage.SMALL);
        WatchedProcessor statuary = new WatchedProcessor(new StatuaryProcessor());

        Compilation compilation = Javac.with(statuary).compile(shop, Javac.inShop(name, own(name)));

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContainingMatch("\\b" + name + "\\b.*\\[STA-201\\]")
                .inFile(shop)
                .onLine(2)
                .atColumn(1);
        assertThat(statuary.created()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotFoundException", "Problem", "HttpStatusMapper"})
    void so_it_is_on_ecj(String name) {
        Compiled compiled = ShopPackage.plus(ShopPackage.small(CompilerKind.ECJ), name, own(name))
                .run(directory);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.errors())
                .as(compiled::summary)
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("[STA-201]", name));
        assertThat(compiled.generated()).isEmpty();
    }

    private static String own(String name) {
        return "public class " + name + " extends RuntimeException {}";
    }

    @ParameterizedTest
    @EnumSource
    void those_with_the_names_of_jdk_types_do_no_harm(CompilerKind compiler) {
        var shop = ShopPackage.small(compiler);
        for (String name : JDK_NAMES) {
            shop = ShopPackage.plus(shop, name, "class " + name + " {}");
        }
        Compiled compiled = shop.run(directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.load("com.acme.shop.http.NotFoundException"))
                .hasSuperclass(compiled.load("com.acme.shop.http.ClientErrorException"));
    }
}
