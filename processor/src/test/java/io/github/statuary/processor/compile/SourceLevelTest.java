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
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source level below the one of the generated code is one clear error, and nothing is generated. */
class SourceLevelTest {

    @Test
    void on_javac() {
        JavaFileObject shop = Javac.shop(ShopPackage.SMALL);
        WatchedProcessor statuary = new WatchedProcessor(new StatuaryProcessor());

        Compilation compilation =
                Javac.with(statuary).withOptions("--release", "11").compile(shop);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContainingMatch("11.*17.*\\[STA-002]")
                .inFile(shop)
                .onLine(2)
                .atColumn(1);
        assertThat(statuary.created()).isEmpty();
    }

    @Test
    void on_ecj(@TempDir Path directory) {
        Compiled compiled =
                ShopPackage.small(CompilerKind.ECJ).options("--release", "11").run(directory);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.errors())
                .as(compiled::summary)
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("[STA-002]", "11", "17"));
        assertThat(compiled.generated()).isEmpty();
    }
}
