package io.github.statuary.processor.harness;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A Java compiler that runs annotation processors inside the test's own JVM. */
public enum CompilerKind {
    JAVAC {
        @Override
        JavaCompiler create() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },
    ECJ {
        @Override
        JavaCompiler create() {
            return new EclipseCompiler();
        }
    };

    abstract JavaCompiler create();
}
