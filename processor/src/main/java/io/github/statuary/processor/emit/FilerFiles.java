package io.github.statuary.processor.emit;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** The compiler's files; the only user of the {@link Filer}. */
public final class FilerFiles {

    private final Filer filer;

    public FilerFiles(Filer filer) {
        this.filer = filer;
    }

    /** A file of one of the compiler's locations, which need not exist. */
    public FileObject find(JavaFileManager.Location location, String folder, String name) throws IOException {
        return filer.getResource(location, folder, name);
    }

    /** A new file of the class output. */
    FileObject createResource(String path, Element[] origins) throws IOException {
        return filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins);
    }

    /** Opens a new source file. */
    Writer create(String qualifiedName, Element[] origins) throws IOException {
        return filer.createSourceFile(qualifiedName, origins).openWriter();
    }
}
