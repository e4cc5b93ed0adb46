package io.github.statuary.processor.read;

import java.io.IOException;
import java.net.URI;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** The files that the compiler can read. */
public interface CompilerFiles {

    /**
     * A file of one of the compiler's locations.
     *
     * <p>A missing one is told in as many ways as there are compilers and locations: by a {@code FileNotFoundException},
     * another {@link IOException}, a {@link RuntimeException}, or not before it is opened.
     *
     * @param folder a package, or a module, a slash and a package; may be empty
     * @param name relative to the folder
     */
    FileObject find(JavaFileManager.Location location, String folder, String name) throws IOException;

    /** Where a file of the class output lies or would lie, which need not be on a file system. */
    default URI classOutput(String name) throws IOException {
        return find(StandardLocation.CLASS_OUTPUT, "", name).toUri();
    }
}
