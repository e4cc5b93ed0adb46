package io.github.statuary.processor.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A Java compiler that runs annotation processors, inside the test's own JVM or in another. */
public enum CompilerKind {
    JAVAC {
        @Override
        JavaCompiler create() {
            return ToolProvider.getSystemJavaCompiler();
        }

        @Override
        List<String> command(Jdk jdk, List<String> jvmOptions, List<Path> processorPath) {
            return Stream.concat(
                            Stream.of(jdk.command("javac").toString()),
                            jvmOptions.stream().map(option -> "-J" + option))
                    .toList();
        }
    },
    ECJ {
        @Override
        JavaCompiler create() {
            return new EclipseCompiler();
        }

        @Override
        List<String> command(Jdk jdk, List<String> jvmOptions, List<Path> processorPath) {
            List<String> command = new ArrayList<>();
            command.add(jdk.command("java").toString());
            command.addAll(jvmOptions);
            // Its batch form finds no processors on its own processor path.
            List<Path> classPath = Stream.concat(Stream.of(ClassPath.of(Main.class)), processorPath.stream())
                    .toList();
            command.addAll(List.of("-cp", ClassPath.joined(classPath), Main.class.getName()));
            return command;
        }
    };

    abstract JavaCompiler create();

    /** Whether this compiler may run in this JVM: the property {@code compilers} names those that may, when not all. */
    boolean isWanted() {
        String wanted = System.getProperty("compilers", "");
        return wanted.isEmpty() || List.of(wanted.split(",")).contains(name());
    }

    /** How the command line begins that runs the compiler on this JDK. */
    abstract List<String> command(Jdk jdk, List<String> jvmOptions, List<Path> processorPath);
}
