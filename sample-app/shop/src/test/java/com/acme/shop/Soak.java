package com.acme.shop;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many requests over a few connections that are kept alive. The first answer to each request is checked by the contract; each
 * later one must be the same, but for its date and for what is new each time.
 */
final class Soak {
    static final int CONNECTIONS = 8;

    /** A server may close the connection after these, as after each server error: it may not know where the request ends. */
    private static final Set<Integer> MAY_END = Set.of(400, 408, 411, 413, 414);

    private static final int TENTHS = 10;
    private static final int ENOUGH = 50;
    private static final String NEW_INSTANCE = "urn:uuid:[0-9a-f-]{36}";

    private final URI server;
    private final Duration patience;
    private final Map<SoakRequest, String> right = new LinkedHashMap<>();
    private final List<SoakRequest> mix;
    private final SoakFindings findings = new SoakFindings();

    Soak(URI server, Duration patience, List<SoakRequest> mix) {
        this.server = server;
        this.patience = patience;
        this.mix = mix;
    }

    /** Sends so many requests, and looks at the heap after each tenth of them. */
    SoakFindings send(int requests) throws Exception {
        learn();
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        List<Walk> walks = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                walks.add(new Walk(i));
            }
            for (int tenth = 1; tenth <= TENTHS; tenth++) {
                int most = requests * tenth / TENTHS / CONNECTIONS;
                for (Future<Void> walk : threads.invokeAll(
                        walks.stream().map(each -> each.until(most)).toList())) {
                    walk.get();
                }
                findings.heap();
            }
        } finally {
            threads.shutdownNow();
            for (Walk walk : walks) {
                walk.close();
            }
        }
        return findings;
    }

    private void learn() throws IOException {
        for (SoakRequest request : mix) {
            try (RawConnection connection = new RawConnection(server, patience)) {
                RawAnswer answer = request.send(connection);
                try {
                    request.answered().check(answer);
                    mayEnd(answer);
                } catch (AssertionError e) {
                    throw new AssertionError(request.toString(), e);
                }
                right.put(request, comparable(answer));
            }
        }
    }

    /** Else the connection stays open. */
    private static void mayEnd(RawAnswer answer) {
        if (answer.isTheLast() && !MAY_END.contains(answer.status()) && answer.status() < 500) {
            throw new AssertionError("closes the connection after a " + answer.status());
        }
    }

    private static String comparable(RawAnswer answer) {
        Map<String, List<String>> fields = new TreeMap<>(answer.fields());
        fields.remove("date");
        return (answer.statusLine() + fields + answer.body()).replaceFirst(NEW_INSTANCE, "urn:uuid:");
    }

    /** One connection at a time, and what is sent over it. */
    private final class Walk {
        private final SplittableRandom random;
        private RawConnection connection;
        private int sent;

        Walk(int seed) {
            random = new SplittableRandom(seed);
        }

        Callable<Void> until(int most) {
            return () -> {
                while (sent < most && findings.misses() < ENOUGH) {
                    step(mix.get(random.nextInt(mix.size())));
                    sent++;
                }
                return null;
            };
        }

        private void step(SoakRequest request) throws IOException {
            if (connection == null) {
                connection = new RawConnection(server, patience);
                findings.connected();
            }
            long start = System.nanoTime();
            try {
                RawAnswer answer = request.send(connection);
                findings.answered(request, right.get(request), comparable(answer));
                if (System.nanoTime() - start > patience.toNanos()) {
                    findings.stalled(request);
                }
                if (answer.isTheLast()) {
                    connection.goesOnAfter(answer);
                    close();
                }
            } catch (SocketTimeoutException e) {
                findings.stalled(request);
                close();
            } catch (IOException | RuntimeException e) { // as where an answer is cut off, or is none
                findings.answered(request, right.get(request), e.toString());
                close();
            }
        }

        void close() throws IOException {
            if (connection != null) {
                connection.close();
                connection = null;
            }
        }
    }
}
