package io.github.statuary.processor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.published.MavenProject.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Maven project with a module of errors and a module over its core, of which the catalog of the errors is edited. */
class ModulesIT {

    private static final Path DOCUMENTS = Path.of(System.getProperty("basedir"), "../docs");
    private static final Pattern ANTRUN =
            Pattern.compile("<plugin>\\s*<artifactId>maven-antrun-plugin.*?</plugin>", Pattern.DOTALL);
    private static final String ERRORS = "errors/src/main/java/com/acme/errors/";
    private static final String WEB = "web/src/main/java/com/acme/web/";
    private static final String PROCESSOR = System.getProperty("processor.jar");

    @TempDir
    private Path directory;

    private MavenProject project;

    @Test
    void a_module_follows_the_core_of_another_one() throws Exception {
        project = new MavenProject(directory);
        String classPath = ClassPath.ANNOTATIONS + File.pathSeparator + directory.resolve("errors/target/classes");
        String plugins = antrun("catalog.md") + plugins("""
                <compilerArgs>
                  <arg>-classpath</arg>
                  <arg>%s</arg>
                  <arg>-processorpath</arg>
                  <arg>%s</arg>
                </compilerArgs>
                """.formatted(classPath, PROCESSOR));
        follows("", plugins, plugins);
    }

    @Test
    void ecj_follows_the_core_of_another_module() throws Exception {
        project = new MavenProject(directory);
        // The jars under test are not in a repository.
        String plugins = plugins("<skipMain>${maven.main.skip}</skipMain>")
                + antrun("modules.md")
                        .replace("<path refid=\"maven.compile.classpath\"/>", """
                        <path refid="maven.compile.classpath"/>
                        <pathelement location="%s"/>
                        """.formatted(ClassPath.ANNOTATIONS))
                        .replace("${io.github.statuary:statuary-processor:jar}", PROCESSOR);
        String others = "<srcfileset dir=\"${project.basedir}/../errors/target/classes\" includes=\"**/*.class\"/>";
        assertThat(plugins).contains(others);
        follows("<maven.main.skip>true</maven.main.skip>", plugins.replace(others, ""), plugins);
    }

    private void follows(String properties, String errors, String web) throws Exception {
        project.write("pom.xml", parent(properties));
        project.write("errors/pom.xml", module("errors", "", errors));
        project.write("web/pom.xml", module("web", """
                <dependencies>
                  <dependency>
                    <groupId>com.acme</groupId>
                    <artifactId>errors</artifactId>
                    <version>1</version>
                  </dependency>
                </dependencies>
                """, web));
        project.write(ERRORS + "package-info.java", """
                @io.github.statuary.GenerateHttpStatuses(catalogs = "statuses.yaml")
                package com.acme.errors;
                """);
        project.write(WEB + "package-info.java", """
                @io.github.statuary.GenerateHttpStatuses(core = com.acme.errors.HttpStatus.class, catalogs = "web.yaml")
                package com.acme.web;
                """);
        project.write(ERRORS + "statuses.yaml", "statuses: { 499: { name: HUNG_UP, phrase: Hung Up } }\n");
        project.write(WEB + "web.yaml", "problems: { gone-home: { type: 'urn:a', status: 499, title: Gone home } }\n");

        compile();
        assertThat(problem()).contains("extends HungUpException ").contains("import com.acme.errors.HungUpException;");
        Path kept = directory.resolve("web/target/classes/com/acme/web/GoneHomeException.class");
        FileTime compiled = Files.getLastModifiedTime(kept);

        compile();
        assertThat(Files.getLastModifiedTime(kept))
                .as("compiled again for nothing")
                .isEqualTo(compiled);

        project.write(ERRORS + "statuses.yaml", "statuses: { 499: { name: WENT_AWAY, phrase: Went Away } }\n");
        compile("-pl", "web", "-am");
        assertThat(problem()).contains("extends WentAwayException ");
        assertThat(directory.resolve("errors/target/classes/com/acme/errors/HungUpException.class"))
                .doesNotExist();
    }

    private String problem() throws IOException {
        return project.read("web/target/generated-sources/annotations/com/acme/web/GoneHomeException.java");
    }

    private void compile(String... more) throws Exception {
        Run run = project.run("compile", more);
        assertThat(run.success()).as(run.log()).isTrue();
    }

    /** The plugin as a document has it. */
    private static String antrun(String document) throws IOException {
        Matcher antrun = ANTRUN.matcher(Files.readString(DOCUMENTS.resolve(document)));
        assertThat(antrun.find()).as("the plugin in " + document).isTrue();
        return antrun.group();
    }

    private static String plugins(String compiling) {
        return """
                <plugin>
                  <artifactId>maven-resources-plugin</artifactId>
                  <version>3.5.0</version>
                </plugin>
                <plugin>
                  <artifactId>maven-compiler-plugin</artifactId>
                  <version>3.16.0</version>
                  <configuration>
                    %s
                  </configuration>
                </plugin>
                """.formatted(compiling);
    }

    private static String parent(String properties) {
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
                    %s
                  </properties>
                </project>
                """.formatted(properties);
    }

    private static String module(String name, String dependencies, String plugins) {
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
                    </plugins>
                  </build>
                </project>
                """.formatted(name, dependencies, plugins);
    }
}
