package io.github.statuary.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was measured on, and with which versions. */
public record Machine(
        String processor, int cores, long memoryGigabytes, String system, String jdk, List<String> peers) {

    /** @param peers resources on the class path, one of each library, in slashes */
    public static Machine thisOne(List<String> peers) throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                Math.round(system.getTotalMemorySize() / 1e9),
                System.getProperty("os.name") + " on " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                peers.stream()
                        .flatMap(peer -> jarName(peer).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** What the figures depend on most. */
    String inShort() {
        return processor + ", " + jdk.substring(jdk.lastIndexOf(' ') + 1);
    }

    String markdown() {
        return """
                | machine of the newest chapter | |
                | --- | --- |
                | processor | %s, %d cores seen |
                | memory | %d GB |
                | system | %s |
                | JDK | %s |
                | load average when the page was written | %s |
                | date | %s |
                | versions | %s |
                """.formatted(
                        processor,
                        cores,
                        memoryGigabytes,
                        system,
                        jdk,
                        Figures.of(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                        LocalDate.now(ZoneOffset.UTC),
                        String.join(", ", peers));
    }

    private static Optional<String> jarName(String resource) {
        return Optional.ofNullable(Machine.class.getClassLoader().getResource(resource))
                .map(url -> url.getPath().replaceAll("\\.jar!.*", ""))
                .map(path -> path.substring(path.lastIndexOf('/') + 1));
    }

    private static String processorName() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(cpus)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(cpus)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
