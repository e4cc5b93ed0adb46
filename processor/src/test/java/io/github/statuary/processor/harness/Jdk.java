package io.github.statuary.processor.harness;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** An installed JDK. */
public record Jdk(int feature, Path home) {

    public static Jdk running() {
        return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    /**
     * The JDK of this feature version: the running one, or that of the property {@code jdk25.home} or the variable
     * {@code JAVA25_HOME} (with the version as the number), or a neighbour of the running one.
     */
    public static Optional<Jdk> find(int feature) {
        Jdk running = running();
        if (running.feature == feature) {
            return Optional.of(running);
        }
        String named = System.getProperty("jdk" + feature + ".home", System.getenv("JAVA" + feature + "_HOME"));
        Stream<Path> homes = named == null ? neighbours(running.home) : Stream.of(Path.of(named));
        return homes.filter(home -> featureOf(home) == feature)
                .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                .map(home -> new Jdk(feature, home))
                .findFirst();
    }

    public Path command(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static Stream<Path> neighbours(Path home) {
        try (Stream<Path> siblings = Files.list(home.toRealPath().getParent())) {
            return siblings.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int featureOf(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return -1;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            return -1;
        }
        String version = properties.getProperty("JAVA_VERSION", "\"-1\"").replace("\"", "");
        return Integer.parseInt(version.split("[.+-]")[0].isEmpty() ? "-1" : version.split("[.+-]")[0]);
    }
}
