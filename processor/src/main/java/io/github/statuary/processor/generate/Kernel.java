package io.github.statuary.processor.generate;

import io.github.statuary.processor.generate.GeneratedType.KernelSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The generated types that depend on no catalog, kept as the Java source that they are.
 *
 * <p>They lie beside this class as resources, in the package {@value #PACKAGE}, which is exchanged for the user's. See ADR
 * 0007.
 */
public final class Kernel {

    /** The package that stands for the user's. */
    public static final String PACKAGE = "io.github.statuary.kernel";

    private Kernel() {}

    /** The kernel type of that name, for the user's package. */
    public static GeneratedType type(String packageName, String name) {
        return new GeneratedType(packageName, name, new KernelSource(read(name)));
    }

    private static String read(String name) {
        String resource = "/io/github/statuary/kernel/" + name + ".java";
        try (InputStream stream = Kernel.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing in the processor's jar: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
