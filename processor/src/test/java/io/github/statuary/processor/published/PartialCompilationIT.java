package io.github.statuary.processor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.published.MavenProject.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real project that Maven compiles in parts, and one that it always compiles as a whole. */
class PartialCompilationIT {

    private static final String SOURCES = "src/main/java/com/acme/http/";
    private static final String CLASSES = "target/classes/com/acme/http/";
    private static final String GENERATED = "target/generated-sources/annotations/com/acme/http/";

    @TempDir
    private Path directory;

    private MavenProject project;

    @BeforeEach
    void write() throws IOException {
        project = new MavenProject(directory);
        annotate("src/main/java");
        mapped("OrderNotFound", 404);
        mapped("OrderGone", 410);
    }

    @Test
    void a_part_keeps_what_it_can_and_says_what_it_cannot() throws Exception {
        project.write("pom.xml", MavenProject.pom(false));
        compiles();

        annotate("src/main/java");
        assertThat(compiles()).contains("Compiling 1 source file");
        assertThat(project.read(GENERATED + "MappedProblems.java"))
                .contains("ORDER_NOT_FOUND -> Problem.of(404)", "ORDER_GONE -> Problem.of(410)");

        mapped("OrderClosed", 409);
        Run alone = project.run("compile");
        assertThat(alone.success()).as(alone.log()).isFalse();
        assertThat(alone.log()).contains("OrderClosed.java", "STA-601", "package-info.java of com.acme.http");

        annotate("src/main/java");
        assertThat(compiles()).contains("Compiling 2 source files");
        assertThat(project.read(GENERATED + "MappedProblems.java"))
                .contains("ORDER_NOT_FOUND -> Problem.of(404)", "ORDER_CLOSED -> Problem.of(409)");

        project.delete(SOURCES + "OrderNotFound.java");
        project.delete(CLASSES + "OrderNotFound.class");
        annotate("src/main/java");
        compiles();
        assertThat(project.read(GENERATED + "MappedProblems.java"))
                .contains("ORDER_GONE -> Problem.of(410)", "ORDER_CLOSED -> Problem.of(409)")
                .doesNotContain("ORDER_NOT_FOUND");
    }

    @Test
    void compiling_all_says_nothing_and_forgets_a_deleted_class() throws Exception {
        project.write("pom.xml", MavenProject.pom(true));
        assertThat(compiles()).contains("STA-206").doesNotContain("STA-60");

        mapped("OrderClosed", 409);
        project.delete(SOURCES + "OrderNotFound.java");
        assertThat(compiles()).contains("Compiling 3 source files").doesNotContain("STA-60");
        assertThat(project.read(GENERATED + "MappedProblems.java"))
                .contains("ORDER_GONE -> Problem.of(410)", "ORDER_CLOSED -> Problem.of(409)")
                .doesNotContain("ORDER_NOT_FOUND");

        annotate("src/test/java");
        Run test = project.run("test-compile");
        assertThat(test.success()).as(test.log()).isFalse();
        assertThat(test.log()).contains("STA-602", "com.acme.http.Problems is on the class path");
    }

    private String compiles() throws Exception {
        Run run = project.run("compile");
        assertThat(run.success()).as(run.log()).isTrue();
        return run.log();
    }

    private void annotate(String root) throws IOException {
        project.write(root + "/com/acme/http/package-info.java", """
                @io.github.statuary.GenerateHttpStatuses(exceptions = 404)
                package com.acme.http;
                """);
    }

    private void mapped(String name, int status) throws IOException {
        project.write(SOURCES + name + ".java", """
                package com.acme.http;

                @io.github.statuary.ProblemType(status = %d)
                public class %s extends Exception {}
                """.formatted(status, name));
    }
}
