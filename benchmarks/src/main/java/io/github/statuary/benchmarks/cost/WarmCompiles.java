package io.github.statuary.benchmarks.cost;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles of several subjects in one JVM that goes on, interleaved, as build daemons do them: the class loader of each
 * processor is kept, the processor is new each time. Times are CPU times of the compiling thread.
 */
final class WarmCompiles implements AutoCloseable {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Map<Workplace, URLClassLoader> loaders = new LinkedHashMap<>();
    private final Map<Workplace, Cost> costs = new LinkedHashMap<>();

    WarmCompiles(List<Workplace> workplaces) throws IOException {
        for (Workplace workplace : workplaces) {
            List<URL> jars = new ArrayList<>();
            for (var jar : workplace.subject().processorPath()) {
                jars.add(jar.toUri().toURL());
            }
            loaders.put(workplace, new URLClassLoader(jars.toArray(URL[]::new), new CompilerOnly()));
        }
    }

    /** Half of the rounds warm up and are forgotten. */
    void run(int rounds) throws IOException {
        for (int round = 0; round < 2 * rounds; round++) {
            if (round == rounds) {
                costs.clear();
            }
            for (Workplace workplace : loaders.keySet()) {
                for (Kind kind : Kind.values()) {
                    costs.computeIfAbsent(workplace, key -> new Cost()).add(kind, compile(workplace, kind));
                }
            }
        }
    }

    private double compile(Workplace workplace, Kind kind) throws IOException {
        workplace.clean();
        List<String> options = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String argument : workplace.arguments(kind)) {
            (argument.endsWith(".java") ? files : options).add(argument);
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            var task =
                    compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromStrings(files));
            if (kind == Kind.PROCESSED) {
                List<Processor> processors = new ArrayList<>();
                ServiceLoader.load(Processor.class, loaders.get(workplace)).forEach(processors::add);
                task.setProcessors(processors);
            }
            if (!task.call()) {
                throw new IllegalStateException(
                        "does not compile: " + workplace.subject().name());
            }
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }

    Cost of(Workplace workplace) {
        return costs.get(workplace);
    }

    /** The compiler's own classes, without the processors, which are on this module's class path. */
    private static final class CompilerOnly extends ClassLoader {

        private CompilerOnly() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("com.sun.")) {
                return getSystemClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }

    @Override
    public void close() throws IOException {
        for (URLClassLoader loader : loaders.values()) {
            loader.close();
        }
    }
}
