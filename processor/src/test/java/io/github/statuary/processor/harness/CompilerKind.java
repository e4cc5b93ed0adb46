package io.github.statuary.processor.harness;

import java.util.List;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A Java compiler that runs annotation processors inside the test's own JVM. */
public enum CompilerKind {
    JAVAC(ToolProvider::getSystemJavaCompiler),
    ECJ(EclipseCompiler::new);

    private final Supplier<JavaCompiler> compiler;

    CompilerKind(Supplier<JavaCompiler> compiler) {
        this.compiler = compiler;
    }

    JavaCompiler create() {
        return compiler.get();
    }

    /** Whether this compiler may run in this JVM: the property {@code compilers}, if set, names the compilers that may. */
    boolean isWanted() {
        String wanted = System.getProperty("compilers", "");
        return wanted.isEmpty() || List.of(wanted.split(",")).contains(name());
    }
}
