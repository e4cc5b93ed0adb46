package io.github.statuary.processor.compile;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Javac;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** A module without a framework: what its author did not ask for is no mistake. */
class NoFrameworkTest {

    @Test
    void is_a_note_on_the_annotation_and_no_warning() {
        Compilation compiled = compile("@GenerateHttpStatuses(exceptions = 404)", "-Werror", "-Xlint:all,-processing");

        assertThat(compiled).succeededWithoutWarnings();
        assertThat(compiled)
                .hadNoteContaining("[STA-206]")
                .inFile(Javac.shop("@GenerateHttpStatuses(exceptions = 404)"))
                .onLine(2);
    }

    @Test
    void is_nothing_if_no_adapter_is_wanted() {
        Compilation compiled = compile("@GenerateHttpStatuses(exceptions = 404, adapters = {})");

        assertThat(compiled).succeeded();
        assertThat(compiled.diagnostics()).extracting(Diagnostic::toString).noneMatch(text -> text.contains("STA-206"));
    }

    @Test
    void is_a_note_where_only_an_option_for_all_modules_asks_for_an_adapter() {
        Compilation compiled = compile(
                "@GenerateHttpStatuses(exceptions = 404)",
                "-Astatuary.frameworkErrors=true",
                "-Astatuary.adapters=AUTO");

        assertThat(compiled).succeeded();
        assertThat(compiled).hadNoteContaining("[STA-206]");
    }

    @Test
    void is_nothing_where_an_adapter_needs_no_framework() {
        Compilation compiled = compile("@GenerateHttpStatuses(exceptions = 404, adapters = Adapter.JDK_HTTP_SERVER)");

        assertThat(compiled).succeeded();
        assertThat(compiled.diagnostics()).extracting(Diagnostic::toString).noneMatch(text -> text.contains("STA-20"));
    }

    private static Compilation compile(String annotation, String... options) {
        return Javac.with(new StatuaryProcessor())
                .withOptions(Javac.options(options))
                .compile(Javac.shop(annotation));
    }
}
