package io.github.statuary.processor.harness;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The result of a compilation.
 *
 * @param output what the compiler printed outside its diagnostics; everything it printed, for a forked one
 * @param generated path below the generated sources to text
 */
public record Compiled(
        boolean success,
        List<Diagnosis> diagnoses,
        String output,
        SortedMap<String, String> generated,
        Path classes,
        ClassLoader loader) {

    static Compiled read(
            boolean success, List<Diagnosis> diagnoses, String output, WorkDirectory work, List<Path> classPath) {
        URL[] urls = Stream.concat(Stream.of(work.classes()), classPath.stream())
                .map(Compiled::url)
                .toArray(URL[]::new);
        return new Compiled(
                success,
                diagnoses,
                output,
                Folder.readText(work.generated()),
                work.classes(),
                new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
    }

    public List<Diagnosis> errors() {
        return diagnoses.stream().filter(Diagnosis::isError).toList();
    }

    /** What is written beside the classes for other readers than the compiler: path below {@code META-INF/statuary} to text. */
    public SortedMap<String, String> published() {
        Path folder = classes.resolve("META-INF/statuary");
        return Files.isDirectory(folder) ? Folder.readText(folder) : new TreeMap<>();
    }

    /** The generated source at this path; its absence fails with the list of those there are. */
    public String source(String path) {
        String text = generated.get(path);
        if (text == null) {
            throw new AssertionError("no " + path + " among " + generated.keySet() + "\n" + summary());
        }
        return text;
    }

    /** The compiled class of this name, in a class loader that sees this compilation and the JDK. */
    public Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no class " + name + "\n" + summary(), e);
        }
    }

    /** Everything the compiler said, for the message of an assertion. */
    public String summary() {
        StringBuilder text = new StringBuilder(success ? "compiled\n" : "failed\n");
        diagnoses.forEach(diagnosis -> text.append(diagnosis).append('\n'));
        return text.append(output).toString();
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
