package io.github.statuary.processor.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** The files that the compiler can read. */
public interface CompilerFiles {

    /**
     * A file of one of the compiler's locations.
     *
     * <p>Compilers report a missing file in different ways: by a {@code FileNotFoundException}, another {@link IOException} or
     * a {@link RuntimeException}, now or when the file is opened.
     *
     * @param folder a package, or a module, a slash and a package; may be empty
     * @param name relative to the folder
     */
    FileObject find(JavaFileManager.Location location, String folder, String name) throws IOException;

    /** The location of a present or future file in the class output, which may not be on a file system. */
    default URI classOutput(String name) throws IOException {
        return find(StandardLocation.CLASS_OUTPUT, "", name).toUri();
    }

    /** Whether a file exists. */
    default boolean has(JavaFileManager.Location location, String folder, String name) {
        // Opened, because some compilers find every file and fail only when it is opened.
        try (InputStream content = find(location, folder, name).openInputStream()) {
            return content != null;
        } catch (IOException | RuntimeException notThere) {
            return false;
        }
    }
}
