package io.github.statuary.benchmarks.requests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The cores that a process may use, where there are several and {@code taskset} to choose. */
public final class Cores {

    public static final String SERVER = "0";
    public static final String CLIENT = "1";
    public static final String ALL = "0-" + (Runtime.getRuntime().availableProcessors() - 1);

    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    private static final boolean SEVERAL = Runtime.getRuntime().availableProcessors() > 1;

    private Cores() {}

    public static void pin(ProcessHandle process, String cores) throws IOException, InterruptedException {
        if (!SEVERAL || !Files.isExecutable(TASKSET)) {
            return;
        }
        Process taskset = new ProcessBuilder(TASKSET.toString(), "-a", "-p", "-c", cores, Long.toString(process.pid()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        taskset.waitFor(10, TimeUnit.SECONDS);
    }
}
