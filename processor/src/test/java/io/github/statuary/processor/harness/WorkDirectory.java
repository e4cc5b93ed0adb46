package io.github.statuary.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The folders of one compilation. */
record WorkDirectory(Path sources, Path generated, Path classes) {

    static WorkDirectory at(Path directory) {
        WorkDirectory work = new WorkDirectory(
                directory.resolve("sources"), directory.resolve("generated"), directory.resolve("classes"));
        try {
            Files.createDirectories(work.sources);
            Files.createDirectories(work.generated);
            Files.createDirectories(work.classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return work;
    }

    /** Writes the sources and returns the places of those in Java in the same order. */
    List<Path> write(Map<String, String> texts) {
        texts.forEach((path, text) -> Folder.write(sources, path, text));
        return texts.keySet().stream()
                .filter(path -> path.endsWith(".java"))
                .map(sources::resolve)
                .toList();
    }
}
