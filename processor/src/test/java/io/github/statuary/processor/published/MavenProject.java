package io.github.statuary.processor.published;

import io.github.statuary.processor.harness.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A real project, built by the Maven and the JDK that run this test. */
record MavenProject(Path folder) {

    private static final Path MAVEN = Path.of(System.getProperty("maven.home"), "bin", "mvn");

    /**
     * What a run gave.
     *
     * @param log what Maven printed
     */
    record Run(boolean success, String log) {}

    /**
     * Writes a file later than anything that has been built, whatever the clock of the file system counts in. Before the first build,
     * well before it: a file from the future would make the next build compile again.
     */
    void write(String path, String text) throws IOException {
        boolean built = Files.exists(log());
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(built ? 2 : -10)));
    }

    void delete(String path) throws IOException {
        Files.delete(folder.resolve(path));
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    Run run(String phase, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(MAVEN.toString(), "-B", "-ntp", phase));
        command.addAll(List.of(arguments));
        command.add("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
        if (System.getProperty("maven.offline").endsWith("true")) {
            command.add("-o");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int exit = builder.start().waitFor();
        return new Run(exit == 0, Files.readString(log()));
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    /**
     * A POM as a user's, but that the jars under test are not in a repository.
     *
     * @param incremental whether each change compiles all sources, as is Maven's default
     */
    static String pom(boolean incremental) {
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
                      <plugin>
                        <artifactId>maven-resources-plugin</artifactId>
                        <version>3.5.0</version>
                      </plugin>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.16.0</version>
                        <configuration>
                          <useIncrementalCompilation>%s</useIncrementalCompilation>
                          <compilerArgs>
                            %s
                            <arg>-classpath</arg>
                            <arg>%s${path.separator}${project.build.outputDirectory}</arg>
                            <arg>-processorpath</arg>
                            <arg>%s</arg>
                          </compilerArgs>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(
                        incremental, preferringSources(), ClassPath.ANNOTATIONS, System.getProperty("processor.jar"));
    }

    /** JDK 17 fails on a record that is generated again over its class (JDK-8332297), but not over its source. */
    private static String preferringSources() {
        return Runtime.version().feature() > 17 ? "" : """
                <arg>-Xprefer:source</arg>
                <arg>-implicit:none</arg>
                <arg>-sourcepath</arg>
                <arg>${project.basedir}/src/main/java${path.separator}${project.build.directory}/generated-sources/annotations</arg>
                """;
    }
}
