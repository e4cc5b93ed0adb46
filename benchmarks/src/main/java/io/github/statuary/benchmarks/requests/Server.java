package io.github.statuary.benchmarks.requests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link FailingServer} in a JVM of its own, on one core, with its clients. */
final class Server implements AutoCloseable {

    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    private static final int CLIENTS = 4;

    private final Process process;
    private final List<Client> clients = new ArrayList<>();

    Server(String framework, Way way) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(TASKSET) && Runtime.getRuntime().availableProcessors() > 1) {
            command.addAll(List.of(TASKSET.toString(), "-c", "0"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"));
        command.addAll(List.of("-Dsun.net.httpserver.nodelay=true", "-Dstatuary.way=" + way));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of(FailingServer.class.getName(), framework));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int port = port();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new Client(port));
        }
    }

    private int port() throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        while (line != null && !line.startsWith("port ")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the server does not start");
        }
        return Integer.parseInt(line.substring("port ".length()));
    }

    /** The body of one answer. */
    String body() throws IOException {
        return clients.get(0).request();
    }

    /** Requests for some time: how many there were, and how long the server's CPU had to do with them, in seconds. */
    Load load(int millis) throws IOException, InterruptedException {
        double before = cpuSeconds();
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        clients.forEach(client -> threads.add(thread(() -> client.requestUntil(start + millis * 1_000_000L))));
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long requests = 0;
        for (Client client : clients) {
            requests += client.takeCount();
        }
        if (requests == 0) {
            throw new IOException("the server answers no more");
        }
        return new Load(requests, seconds, cpuSeconds() - before);
    }

    private static Thread thread(Runnable requests) {
        Thread thread = new Thread(requests, "client");
        thread.start();
        return thread;
    }

    private double cpuSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    @Override
    public void close() throws IOException {
        for (Client client : clients) {
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

    /** What a server did in one window of time. */
    record Load(long requests, double seconds, double cpuSeconds) {

        double requestsPerSecond() {
            return requests / seconds;
        }

        double cpuMicros() {
            return cpuSeconds * 1e6 / requests;
        }
    }
}
