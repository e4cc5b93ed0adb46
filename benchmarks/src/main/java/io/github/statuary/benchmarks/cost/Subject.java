package io.github.statuary.benchmarks.cost;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A processor with sources for it.
 *
 * @param files by their paths below the source folder; those that end in {@code .java} are compiled
 * @param reference whether this is no peer but a limit
 */
record Subject(
        String name,
        String label,
        boolean own,
        boolean reference,
        List<Path> processorPath,
        List<Path> classPath,
        Map<String, String> files) {

    boolean peer() {
        return !own && !reference;
    }
}
