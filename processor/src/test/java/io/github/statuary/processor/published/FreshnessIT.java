package io.github.statuary.processor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real project, set up for Maven as {@code docs/catalog.md} says, of which the catalog or a mapped class is edited. */
class FreshnessIT {

    private static final Path MAVEN = Path.of(System.getProperty("maven.home"), "bin", "mvn");
    private static final Path DOCUMENT = Path.of(System.getProperty("basedir"), "../docs/catalog.md");
    private static final Pattern ANTRUN =
            Pattern.compile("<plugin>\\s*<artifactId>maven-antrun-plugin.*?</plugin>", Pattern.DOTALL);

    @TempDir
    Path project;

    @Test
    void a_plain_compile_follows_the_catalog() throws Exception {
        Files.createDirectories(folder());
        Files.writeString(project.resolve("pom.xml"), pom());
        Files.writeString(folder().resolve("package-info.java"), """
                @io.github.statuary.GenerateHttpStatuses(catalogs = "problems.yaml")
                package com.acme.http;
                """);
        catalog("out-of-credit", "out-of-stock");
        compile();
        assertThat(problemTypes()).contains("OutOfCreditException.class", "OutOfStockException.class");
        Path kept = project.resolve("target/classes/com/acme/http/HttpStatus.class");
        FileTime compiled = Files.getLastModifiedTime(kept);

        compile();
        assertThat(Files.getLastModifiedTime(kept))
                .as("compiled again for nothing")
                .isEqualTo(compiled);

        catalog("out-of-credit", "out-of-order");
        compile();
        assertThat(problemTypes())
                .containsExactlyInAnyOrder(
                        "OutOfCreditException.class",
                        "OutOfCreditException.java",
                        "OutOfOrderException.class",
                        "OutOfOrderException.java");
    }

    @Test
    void a_plain_compile_follows_the_mapped_classes() throws Exception {
        Files.createDirectories(folder());
        Files.writeString(project.resolve("pom.xml"), pom());
        Files.writeString(folder().resolve("package-info.java"), """
                @io.github.statuary.GenerateHttpStatuses(exceptions = 404)
                package com.acme.http;
                """);
        mappedClass("OrderNotFound", 404);
        compile();
        assertThat(mapped()).contains("ORDER_NOT_FOUND -> Problem.of(404)");

        mappedClass("OrderNotFound", 400);
        mappedClass("OrderClosed", 409);
        compile();
        assertThat(mapped()).contains("ORDER_NOT_FOUND -> Problem.of(400)", "ORDER_CLOSED -> Problem.of(409)");

        Files.delete(folder().resolve("OrderClosed.java"));
        compile();
        assertThat(mapped()).contains("ORDER_NOT_FOUND -> Problem.of(400)").doesNotContain("ORDER_CLOSED");
        assertThat(project.resolve("target/classes/com/acme/http/OrderClosed.class"))
                .doesNotExist();

        Files.delete(folder().resolve("OrderNotFound.java"));
        compile();
        assertThat(project.resolve("target/classes/com/acme/http/HttpStatusMapper.class"))
                .exists();
        assertThat(mapped()).contains("no class is mapped here").doesNotContain("ORDER_NOT_FOUND");
    }

    private void mappedClass(String name, int status) throws IOException {
        edited(folder().resolve(name + ".java"), """
                package com.acme.http;

                @io.github.statuary.ProblemType(status = %d)
                public class %s extends Exception {}
                """.formatted(status, name));
    }

    private String mapped() throws IOException {
        return Files.readString(mappedProblems());
    }

    private Path mappedProblems() {
        return project.resolve("target/generated-sources/annotations/com/acme/http/MappedProblems.java");
    }

    private void catalog(String... slugs) throws IOException {
        StringBuilder yaml = new StringBuilder("base: https://api.acme.com/problems/\nproblems:\n");
        for (String slug : slugs) {
            yaml.append("  ").append(slug).append(": { status: 409, title: Out }\n");
        }
        edited(folder().resolve("problems.yaml"), yaml.toString());
    }

    /**
     * Later than anything that has been built, whatever the clock of the file system counts in. Before the first build, well before
     * it: a file from the future would make the next build compile again.
     */
    private void edited(Path file, String text) throws IOException {
        boolean built = Files.exists(project.resolve("target"));
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(built ? 2 : -10)));
    }

    private Path folder() {
        return project.resolve("src/main/java/com/acme/http");
    }

    private List<String> problemTypes() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("target"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("OutOf"))
                    .toList();
        }
    }

    private void compile() throws Exception {
        List<String> command = new ArrayList<>(List.of(MAVEN.toString(), "-B", "-q", "compile"));
        command.add("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
        if (System.getProperty("maven.offline").endsWith("true")) {
            command.add("-o");
        }
        Path log = project.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        assertThat(builder.start().waitFor()).as(() -> read(log)).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** As a user's, but that the jars under test are not in a repository. */
    private static String pom() throws IOException {
        Matcher antrun = ANTRUN.matcher(Files.readString(DOCUMENT));
        assertThat(antrun.find()).as("the plugin in " + DOCUMENT).isTrue();
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>shop</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <build>
                    <plugins>
                      %s
                      <plugin>
                        <artifactId>maven-resources-plugin</artifactId>
                        <version>3.5.0</version>
                      </plugin>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.16.0</version>
                        <configuration>
                          <compilerArgs>
                            <arg>-classpath</arg>
                            <arg>%s</arg>
                            <arg>-processorpath</arg>
                            <arg>%s</arg>
                          </compilerArgs>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(antrun.group(), ClassPath.ANNOTATIONS, System.getProperty("processor.jar"));
    }
}
