package io.github.statuary.processor.harness;

import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/**
 * One message of a compiler.
 *
 * @param file the source's name without its folders, or empty for a message without a place
 * @param line counted from 1, or -1
 */
public record Diagnosis(Kind kind, String code, String file, long line, String text) {

    static Diagnosis of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String path = source == null ? "" : source.toUri().getPath();
        return new Diagnosis(
                diagnostic.getKind(),
                Objects.requireNonNullElse(diagnostic.getCode(), ""),
                path.substring(path.lastIndexOf('/') + 1),
                diagnostic.getLineNumber(),
                String.valueOf(diagnostic.getMessage(Locale.ROOT)).strip());
    }

    public boolean isError() {
        return kind == Kind.ERROR;
    }

    /** Whether an annotation processor said this, rather than the compiler. ECJ gives such messages no code. */
    public boolean isOfProcessor() {
        return code.isEmpty() || code.endsWith("proc.messager");
    }

    @Override
    public String toString() {
        String place = file.isEmpty() ? "" : file + ":" + line + ": ";
        return place + kind.name().toLowerCase(Locale.ROOT) + ": " + text;
    }
}
