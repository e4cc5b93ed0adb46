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

    /** The type of that name that every package with a core of its own has, with the default in each hole. */
    public static GeneratedType ofCore(String packageName, String name) {
        return ofCore(packageName, name, Map.of());
    }

    /** The type of that name that every package with a core of its own has, with a text in each hole that is named. */
    public static GeneratedType ofCore(String packageName, String name, Map<String, String> holes) {
        return copied(packageName, name, CoreSources.of(name), holes);
    }

    /** The type of that name that only some packages have, or packages without a core, too, with the default in each hole. */
    public static GeneratedType type(String packageName, String name) {
        return type(packageName, name, Map.of());
    }

    /** The type of that name that only some packages have, or packages without a core, too, with a text in each hole that is named. */
    public static GeneratedType type(String packageName, String name, Map<String, String> holes) {
        return copied(packageName, name, read(name), holes);
    }

    /** The type of that name that is kept under another name. */
    public static GeneratedType renamed(String packageName, String kept, String name, Map<String, String> holes) {
        String text = Holes.fill(read(kept), holes).replaceAll("\\b" + kept + "\\b", name);
        return new GeneratedType(packageName, name, new Copied(text));
    }

    /** @param holes the texts of {@linkplain Holes holes} by their names */
    private static GeneratedType copied(String packageName, String name, String source, Map<String, String> holes) {
        return new GeneratedType(packageName, name, new Copied(Holes.fill(source, holes)));
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
