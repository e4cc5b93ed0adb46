package io.github.statuary.processor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Maven project with a module of errors and a module over its core, of which the catalog of the errors is edited. */
class ModulesIT {

    private static final Path MAVEN = Path.of(System.getProperty("maven.home"), "bin", "mvn");
    private static final Path DOCUMENT = Path.of(System.getProperty("basedir"), "../docs/catalog.md");
    private static final Pattern ANTRUN =
            Pattern.compile("<plugin>\\s*<artifactId>maven-antrun-plugin.*?</plugin>", Pattern.DOTALL);
    private static final String ERRORS = "errors/src/main/java/com/acme/errors/";
    private static final String WEB = "web/src/main/java/com/acme/web/";

    @TempDir
    Path project;

    @Test
    void a_module_follows_the_core_of_another_one() throws Exception {
        Folder.write(project, "pom.xml", parent());
        Folder.write(project, "errors/pom.xml", module("errors", ""));
        Folder.write(project, "web/pom.xml", module("web", """
                <dependencies>
                  <dependency>
                    <groupId>com.acme</groupId>
                    <artifactId>errors</artifactId>
                    <version>1</version>
                  </dependency>
                </dependencies>
                """));
        Folder.write(project, ERRORS + "package-info.java", """
                @io.github.statuary.GenerateHttpStatuses(catalogs = "statuses.yaml")
                package com.acme.errors;
                """);
        Folder.write(project, WEB + "package-info.java", """
                @io.github.statuary.GenerateHttpStatuses(core = com.acme.errors.HttpStatus.class, catalogs = "web.yaml")
                package com.acme.web;
                """);
        edited(ERRORS + "statuses.yaml", "statuses: { 499: { name: HUNG_UP, phrase: Hung Up } }\n");
        edited(WEB + "web.yaml", "problems: { gone-home: { type: 'urn:a', status: 499, title: Gone home } }\n");

        compile();
        assertThat(problem()).contains("extends HungUpException ").contains("import com.acme.errors.HungUpException;");
        Path kept = project.resolve("web/target/classes/com/acme/web/GoneHomeException.class");
        FileTime compiled = Files.getLastModifiedTime(kept);

        compile();
        assertThat(Files.getLastModifiedTime(kept))
                .as("compiled again for nothing")
                .isEqualTo(compiled);

        edited(ERRORS + "statuses.yaml", "statuses: { 499: { name: WENT_AWAY, phrase: Went Away } }\n");
        compile("-pl", "web", "-am");
        assertThat(problem()).contains("extends WentAwayException ");
    }

    private String problem() throws IOException {
        return Files.readString(
                project.resolve("web/target/generated-sources/annotations/com/acme/web/GoneHomeException.java"));
    }

    /** As in {@link FreshnessIT}: later than anything that has been built, or well before the first build. */
    private void edited(String path, String text) throws IOException {
        boolean built = Files.exists(project.resolve("errors/target"));
        Folder.write(project, path, text);
        Files.setLastModifiedTime(
                project.resolve(path), FileTime.from(Instant.now().plusSeconds(built ? 2 : -10)));
    }

    private void compile(String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(MAVEN.toString(), "-B", "-q", "compile"));
        command.addAll(List.of(more));
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
        int result = builder.start().waitFor();
        assertThat(result).as(Files.readString(log)).isZero();
    }

    private static String parent() {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>shop</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <modules>
                    <module>errors</module>
                    <module>web</module>
                  </modules>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                </project>
                """;
    }

    /** The jars under test are not in a repository, so the class path is written out. */
    private String module(String name, String dependencies) throws IOException {
        Matcher antrun = ANTRUN.matcher(Files.readString(DOCUMENT));
        assertThat(antrun.find()).as("the plugin in " + DOCUMENT).isTrue();
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>com.acme</groupId>
                    <artifactId>shop</artifactId>
                    <version>1</version>
                  </parent>
                  <artifactId>%s</artifactId>
                  %s
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
                """.formatted(
                name,
                dependencies,
                antrun.group(),
                ClassPath.ANNOTATIONS + System.getProperty("path.separator") + project.resolve("errors/target/classes"),
                System.getProperty("processor.jar"));
    }
}
