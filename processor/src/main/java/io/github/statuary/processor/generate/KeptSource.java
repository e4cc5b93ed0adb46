package io.github.statuary.processor.generate;

import io.github.statuary.processor.generate.GeneratedType.Copied;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * The sources that this build compiles and that the processor copies, with the user's package in place of
 * {@value #PACKAGE}. They lie in the processor's jar as resources.
 */
public final class KeptSource {

    /** The package that stands for the user's. */
    public static final String PACKAGE = "io.github.statuary.core";

    private KeptSource() {}

    /** The type of the core of that name, with the default in each hole. */
    public static GeneratedType type(String packageName, String name) {
        return type(packageName, name, Map.of());
    }

    /** The type of the core of that name, with a text in each {@linkplain Holes hole} that is named. */
    public static GeneratedType type(String packageName, String name, Map<String, String> holes) {
        return new GeneratedType(packageName, name, new Copied(Holes.fill(CoreSources.of(name), holes)));
    }

    /** The type of the core of that name, in the form whose source has the name and this end. */
    public static GeneratedType form(String packageName, String name, String form) {
        return new GeneratedType(
                packageName, name, new Copied(CoreSources.of(name + form).replace(name + form, name)));
    }

    /**
     * The type of an adapter.
     *
     * @param folder the last part of the adapter's package
     * @param holes gives the text of a hole, from its name and its default
     */
    public static String ofAdapter(String folder, String name, BinaryOperator<String> holes) {
        return Holes.fill(read(folder + "/" + name), holes);
    }

    private static String read(String name) {
        String resource = "/" + PACKAGE.replace('.', '/') + "/" + name + ".java";
        try (InputStream stream = KeptSource.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing in the processor's jar: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
