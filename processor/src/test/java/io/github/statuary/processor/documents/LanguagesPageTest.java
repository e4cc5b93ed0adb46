package io.github.statuary.processor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package, the catalog and the German texts of {@code docs/languages.md} go together. */
class LanguagesPageTest {

    private static final Document PAGE = new Document(Document.ROOT.resolve("docs/languages.md"));
    private static final String FOLDER = "com/acme/shop/http/";

    @Test
    void the_example_compiles(@TempDir Path directory) throws ReflectiveOperationException {
        Compiled compiled = Compilation.with(CompilerKind.JAVAC)
                .processor(StatuaryProcessor::new)
                .sources(Map.of(
                        FOLDER + "package-info.java", PAGE.blocks("java").get(0),
                        FOLDER + "problems.yaml", PAGE.blocks("yaml").get(0),
                        FOLDER + "problems.de.yaml", PAGE.blocks("yaml").get(1)))
                .run(directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.load("com.acme.shop.http.Languages")
                        .getField("DEFAULT")
                        .get(null))
                .isEqualTo("en");
    }
}
