package io.github.statuary.processor.read;

import javax.lang.model.SourceVersion;

/** The number of a source version. */
final class SourceLevel {

    private SourceLevel() {}

    /** {@code RELEASE_17} as 17. */
    static int of(SourceVersion version) {
        return Integer.parseInt(version.name().substring("RELEASE_".length()));
    }
}
