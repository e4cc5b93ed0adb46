package io.github.statuary.processor.harness;

import java.io.IOException;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/** Files of a compiler that finds nothing in the sources that it has written, so that it does not parse them. */
final class ForgetfulFiles extends ForwardingJavaFileManager<JavaFileManager> {

    ForgetfulFiles(JavaFileManager files) {
        super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling)
            throws IOException {
        JavaFileObject file = super.getJavaFileForOutput(location, className, kind, sibling);
        return kind == Kind.SOURCE ? new Forgotten(file) : file;
    }

    private static final class Forgotten extends ForwardingJavaFileObject<JavaFileObject> {

        Forgotten(JavaFileObject file) {
            super(file);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "";
        }
    }
}
