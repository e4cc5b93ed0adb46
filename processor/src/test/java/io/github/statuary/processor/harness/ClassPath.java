package io.github.statuary.processor.harness;

import io.github.statuary.GenerateHttpStatuses;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where classes of the running test live. */
public final class ClassPath {
    /** The folder or jar of Statuary's annotations. */
    public static final Path ANNOTATIONS = annotations();

    private ClassPath() {}

    private static Path annotations() {
        try {
            return Path.of(GenerateHttpStatuses.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class path of this test. */
    public static List<Path> ofThisTest() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).toAbsolutePath())
                .toList();
    }

    /** The jar of this artifact on the class path of this test, whatever its version. */
    public static Path artifact(String name) {
        return ofThisTest().stream()
                .filter(path -> path.getFileName().toString().matches(Pattern.quote(name) + "-\\d.*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on the test class path: " + name));
    }

    /** The paths as a compiler option has them. */
    static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
