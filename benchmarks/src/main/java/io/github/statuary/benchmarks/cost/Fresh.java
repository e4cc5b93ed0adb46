package io.github.statuary.benchmarks.cost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** New JVMs that print a number. */
final class Fresh {

    private Fresh() {}

    /**
     * What was measured, in milliseconds.
     *
     * @param printed the number that the program printed
     */
    record Run(double printed, double wall) {}

    static Run run(String classPath, Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-classpath", classPath, program.getName()));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int result = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e6;
        if (result != 0) {
            throw new IllegalStateException(program.getSimpleName() + " failed: " + output);
        }
        return new Run(Long.parseLong(output.strip()) / 1e6, wall);
    }
}
