package io.github.statuary.benchmarks.requests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A server in a JVM of its own, with a client for each lane. */
public final class Server implements AutoCloseable {

    private final Process process;
    private final Map<Lane, Client> clients = new LinkedHashMap<>();

    /** One for each way. */
    Server(Framework framework) throws IOException, InterruptedException {
        this(FailingServer.class, framework.className(), framework.ways(), framework.protocol());
    }

    /** @param program prints a port for each lane */
    public Server(Class<?> program, String application, Collection<? extends Lane> lanes, Protocol protocol)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"));
        command.add("-Dsun.net.httpserver.nodelay=true");
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of(program.getName(), application));
        lanes.forEach(lane -> command.add(lane.name()));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (Lane lane : lanes) {
            clients.put(lane, new Client(port(output), lane, protocol));
        }
        Cores.pin(process.toHandle(), Cores.SERVER);
    }

    private static int port(BufferedReader output) throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith("port ")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the server does not start");
        }
        return Integer.parseInt(line.substring("port ".length()));
    }

    Set<Lane> lanes() {
        return clients.keySet();
    }

    /** The body of one answer. */
    public String body(Lane lane) {
        return clients.get(lane).body();
    }

    /** Requests for some time. */
    Load load(Lane lane, int millis) throws IOException {
        CpuTime before = CpuTime.of(process.toHandle());
        long start = System.nanoTime();
        long requests = clients.get(lane).requestUntil(start + millis * 1_000_000L);
        double seconds = (System.nanoTime() - start) / 1e9;
        CpuTime after = CpuTime.of(process.toHandle());
        return new Load(requests, seconds, after.workSince(before), after.compilingSince(before));
    }

    @Override
    public void close() throws IOException {
        for (Client client : clients.values()) {
            client.close();
        }
        process.getOutputStream().close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What a server did in one window of time.
     *
     * @param work the seconds that its threads had of the CPU, but for those of the JIT compiler
     * @param compiling those of the JIT compiler
     */
    public record Load(long requests, double seconds, double work, double compiling) {

        double requestsPerSecond() {
            return requests / seconds;
        }

        double cpuMicros() {
            return work * 1e6 / requests;
        }
    }
}
