package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A soak sees a single wrong answer among many, one that does not come, one that ends the connection, and what a server keeps. The name
 * does not end as those of the contract's classes do, which are run for each change that {@code .ci/mutate} makes.
 */
class SoakTests {
    private static final int REQUESTS = 4000;
    private static final int FAULTY = 3000;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger received = new AtomicInteger();
    private HttpServer server;

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void nothingIsFoundWhereAllIsWell() throws Exception {
        SoakFindings findings = soak((exchange, request) -> {});

        findings.areNone();
        assertThat(findings.answers()).isEqualTo(REQUESTS);
        assertThat(findings.row("the server", Mode.DEFAULT))
                .startsWith("| the server | off | ")
                .contains(" | 4,000 | 8 | 0 | 0 | ");
    }

    @Test
    void aWrongAnswerIsFound() throws Exception {
        SoakFindings findings = soak((exchange, request) -> {
            if (request == FAULTY) {
                exchange.getResponseHeaders().set("Content-Type", "text/plain");
            }
        });

        assertThat(findings.wrong()).isEqualTo(1);
        assertThatThrownBy(findings::areNone)
                .hasMessageContaining("GET /a")
                .hasMessageContaining("content-type=[text/plain]");
    }

    @Test
    void aStallIsFound() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        SoakFindings findings = soak((exchange, request) -> {
            if (request == FAULTY) {
                await(never);
            }
        });
        never.countDown();

        assertThat(findings.stalled()).isEqualTo(1);
        assertThat(findings.wrong()).isZero();
        assertThatThrownBy(findings::areNone).hasMessageContaining("stalled");
    }

    @Test
    void theEndOfAConnectionIsFound() throws Exception {
        SoakFindings findings = soak((exchange, request) -> {
            if (request == FAULTY) {
                exchange.getResponseHeaders().set("Connection", "close");
            }
        });

        assertThat(findings.wrong()).isEqualTo(1);
        assertThatThrownBy(findings::areNone).hasMessageContaining("connection=[close]");
    }

    @Test
    void whatIsKeptOfEachRequestIsFound() throws Exception {
        List<byte[]> kept = Collections.synchronizedList(new ArrayList<>());
        SoakFindings findings = soak((exchange, request) -> kept.add(new byte[4096]));

        assertThat(kept).hasSizeGreaterThan(REQUESTS);
        assertThat(findings.misses()).isZero();
        assertThatThrownBy(findings::areNone).hasMessageContaining("megabytes after each tenth");
    }

    private SoakFindings soak(Fault fault) throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, fault));
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        return new Soak(address, Duration.ofSeconds(2), List.of(of("/a"))).send(REQUESTS);
    }

    private static SoakRequest of(String path) {
        return SoakRequest.get(path, answer -> assertThat(answer.status()).isEqualTo(404));
    }

    /** Without a body, for whose packet this server would wait. */
    private void answer(HttpExchange exchange, Fault fault) throws IOException {
        fault.before(exchange, received.incrementAndGet());
        exchange.sendResponseHeaders(404, -1);
        exchange.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the server does wrong. */
    @FunctionalInterface
    private interface Fault {
        void before(HttpExchange exchange, int request);
    }
}
