package io.github.statuary.processor.emit;

import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.FileObject;

/** Writes text files into the class output, in UTF-8. */
public final class ResourceEmitter {

    private final FilerFiles files;

    public ResourceEmitter(FilerFiles files) {
        this.files = files;
    }

    /** The path of a file about a package. */
    public static String path(String packageName, String name) {
        return "META-INF/statuary/" + packageName + "/" + name;
    }

    /**
     * Writes a file.
     *
     * @param path relative to the class output, with slashes
     * @param origins what the file is made of, for incremental builds
     * @return where the file is; none, and a mistake, if it could not be written
     */
    public Optional<String> emit(
            String path, String text, List<Place> origins, Place place, List<? super Mistake> mistakes) {
        try {
            FileObject file = files.createResource(path, Place.elements(origins));
            try (OutputStream stream = file.openOutputStream()) {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return Optional.of(location(file));
        } catch (IOException | RuntimeException refused) {
            mistakes.add(Message.NOT_WRITTEN.at(place, path, refused.toString()));
            return Optional.empty();
        }
    }

    private static String location(FileObject file) {
        try {
            return Path.of(file.toUri()).toString();
        } catch (RuntimeException notOnTheFileSystem) {
            return file.getName();
        }
    }
}
