package io.github.statuary.processor.harness;

import java.io.FilterWriter;
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
            return new HostileStream(super.openOutputStream(), step);
        }

        @Override
        public Writer openWriter() throws IOException {
            return new FilterWriter(new OutputStreamWriter(openOutputStream(), StandardCharsets.UTF_8)) {};
        }
    }

    private static final class HostileStream extends OutputStream {
        private final OutputStream stream;
        private final Step step;

        HostileStream(OutputStream stream, Step step) {
            this.stream = stream;
            this.step = step;
        }

        @Override
        public void write(int b) throws IOException {
            if (step == Step.WRITE) {
                throw new IOException("hostile: disk is full");
            }
            stream.write(b);
        }

        @Override
        public void close() throws IOException {
            stream.close();
            if (step == Step.CLOSE) {
                throw new IOException("hostile: disk is full");
            }
        }
    }
}
