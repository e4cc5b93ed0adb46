package io.github.statuary.processor.compile;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.common.truth.StringSubject;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Javac;
import io.github.statuary.processor.harness.ShopPackage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An annotated package in a named module, on javac alone: ECJ reads no module path through the standard compiler interface. */
class ModulesTest {

    @Test
    void a_module_that_does_not_read_the_compiler_gets_no_annotation_from_it() {
        StringSubject source = generated("requires static io.github.statuary;");

        source.doesNotContain("javax.annotation.processing");
        source.contains("@GeneratedByStatuary");
    }

    @Test
    void a_module_that_reads_the_compiler_does() {
        generated("requires static io.github.statuary; requires static java.compiler;")
                .contains("import javax.annotation.processing.Generated;");
    }

    private static StringSubject generated(String requires) {
        Compilation compilation = Javac.onModulePath(new StatuaryProcessor(), List.of())
                .compile(
                        Javac.shop(ShopPackage.SMALL),
                        JavaFileObjects.forSourceString(
                                "module-info",
                                "module com.acme.shop { exports com.acme.shop.http; " + requires + " }"));
        assertThat(compilation).succeeded();
        return assertThat(compilation)
                .generatedSourceFile(ShopPackage.NAME + ".NotFoundException")
                .contentsAsUtf8String();
    }
}
