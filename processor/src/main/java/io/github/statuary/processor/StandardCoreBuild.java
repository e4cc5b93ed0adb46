package io.github.statuary.processor;

import io.github.statuary.processor.generate.Kernel;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The step of this module's build that renders the {@link StandardCore}; it is in no jar. */
public final class StandardCoreBuild {

    private StandardCoreBuild() {}

    /**
     * Renders the core.
     *
     * @param arguments the folder of this module's classes, and one for work
     */
    public static void main(String[] arguments) throws IOException {
        Path bundle =
                Path.of(arguments[0]).resolve("io/github/statuary/processor").resolve(StandardCore.RESOURCE);
        Files.deleteIfExists(bundle); // or the last one would be what is rendered
        List<Path> sources = render(Path.of(arguments[1]));
        try (OutputStream file = Files.newOutputStream(bundle);
                DataOutputStream output = new DataOutputStream(file)) {
            output.writeInt(sources.size());
            for (Path source : sources) {
                String text = Files.readString(source);
                byte[] kernel = text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.US_ASCII);
                output.writeUTF(source.getFileName().toString().replace(".java", ""));
                output.writeInt(kernel.length);
                output.write(kernel);
            }
        }
    }

    private static List<Path> render(Path work) throws IOException {
        Path annotated = Files.createDirectories(work.resolve("annotated")).resolve("package-info.java");
        Files.writeString(annotated, "@io.github.statuary.GenerateHttpStatuses\npackage " + Kernel.PACKAGE + ";\n");
        Path rendered = work.resolve("rendered");
        delete(rendered); // or types that are no longer generated would stay
        Files.createDirectories(rendered);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            String annotations = Path.of(io.github.statuary.GenerateHttpStatuses.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath())
                    .toString();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:only", "--release", "17", "-classpath", annotations, "-s", rendered.toString()),
                    null,
                    files.getJavaFileObjects(annotated));
            task.setProcessors(List.of(new StatuaryProcessor()));
            if (!task.call()) {
                throw new IllegalStateException("the standard core cannot be rendered");
            }
        }
        try (Stream<Path> sources = Files.walk(rendered)) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
