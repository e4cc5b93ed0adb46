package io.github.statuary.processor.emit;

import io.github.statuary.processor.discover.CompilerFiles;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;

/** The compiler's files; the only user of the {@link Filer}. */
public final class FilerFiles implements CompilerFiles {

    private final Filer filer;

    public FilerFiles(Filer filer) {
        this.filer = filer;
    }

    @Override
    public FileObject find(JavaFileManager.Location location, String folder, String name) throws IOException {
        return filer.getResource(location, folder, name);
    }

    /** Opens a new source file. */
    Writer create(String qualifiedName, List<Element> origins) throws IOException {
        return filer.createSourceFile(qualifiedName, origins.toArray(Element[]::new))
                .openWriter();
    }
}
