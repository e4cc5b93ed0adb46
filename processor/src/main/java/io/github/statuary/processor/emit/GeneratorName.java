package io.github.statuary.processor.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What generated files say generated them. */
public final class GeneratorName {

    private static final String PLAIN = "Statuary";
    /** Written by the build; a class in a named module does not get the version from the manifest. */
    private static final String VERSION = "version.txt";

    private GeneratorName() {}

    /** The name, with the version on request: without it, a newer Statuary changes only the files that it generates otherwise. */
    public static String of(boolean withVersion) {
        return withVersion ? PLAIN + " " + version() : PLAIN;
    }

    private static String version() {
        try (InputStream in = GeneratorName.class.getResourceAsStream(VERSION)) {
            if (in == null) {
                throw new IllegalStateException("no " + VERSION + " beside " + GeneratorName.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
