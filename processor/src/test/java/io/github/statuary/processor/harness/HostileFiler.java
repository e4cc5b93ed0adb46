package io.github.statuary.processor.harness;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** A filer that fails at one step of writing a source file. */
public record HostileFiler(Filer filer, Step step) implements Filer {

    /** When to fail, and how. */
    public enum Step {
        CREATE_TWICE,
        CREATE,
        CREATE_ILLEGALLY,
        OPEN,
        WRITE,
        CLOSE
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        switch (step) {
            case CREATE_TWICE -> throw new FilerException("hostile: recreates " + name);
            case CREATE -> throw new IOException("hostile: disk is full");
            case CREATE_ILLEGALLY -> throw new IllegalArgumentException("hostile: " + name);
            default -> {
                return new HostileFile(filer.createSourceFile(name, origins), step);
            }
        }
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
        throw new IOException("hostile");
    }

    @Override
    public FileObject createResource(
            Location location, CharSequence moduleAndPackage, CharSequence relativeName, Element... origins)
            throws IOException {
        throw new IOException("hostile");
    }

    @Override
    public FileObject getResource(Location location, CharSequence moduleAndPackage, CharSequence relativeName)
            throws IOException {
        throw new IllegalArgumentException("hostile");
    }

    private static final class HostileFile extends ForwardingJavaFileObject<JavaFileObject> {
        private final Step step;

        HostileFile(JavaFileObject file, Step step) {
            super(file);
            this.step = step;
        }

        @Override
        public OutputStream openOutputStream() throws IOException {
            if (step == Step.OPEN) {
                throw new IOException("hostile: no permission");
            }
            return new FilterOutputStream(super.openOutputStream()) {
                @Override
                public void write(int b) throws IOException {
                    if (step == Step.WRITE) {
                        throw new IOException("hostile: disk is full");
                    }
                    super.write(b);
                }

                @Override
                public void close() throws IOException {
                    super.close();
                    if (step == Step.CLOSE) {
                        throw new IOException("hostile: disk is full");
                    }
                }
            };
        }

        @Override
        public Writer openWriter() throws IOException {
            return new OutputStreamWriter(openOutputStream(), StandardCharsets.UTF_8);
        }
    }
}
