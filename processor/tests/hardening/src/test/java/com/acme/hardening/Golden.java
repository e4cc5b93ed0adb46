package com.acme.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that a test compares with its result, or writes if {@code golden.refresh} is true. */
public final class Golden {

    private final Path file;

    private Golden(Path file) {
        this.file = file;
    }

    /** The file at a path from this module's folder. */
    public static Golden at(String path) {
        return new Golden(
                Path.of(System.getProperty("basedir", ".")).resolve(path).normalize());
    }

    /** Fails unless the file holds this text. */
    public void is(String text) throws IOException {
        refresh(text);
        assertThat(Files.readString(file))
                .as("%s, which -Dgolden.refresh=true writes anew", file.getFileName())
                .isEqualTo(text);
    }

    /** Fails if the file has a line that this text does not have; the text may have more lines. */
    public void isWithin(String text) throws IOException {
        refresh(text);
        assertThat(text.lines())
                .as("%s, which -Dgolden.refresh=true writes anew", file.getFileName())
                .containsAll(Files.readAllLines(file));
    }

    private void refresh(String text) throws IOException {
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }
}
