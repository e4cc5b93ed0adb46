package io.github.statuary.benchmarks.received;

import io.github.statuary.benchmarks.client.Upstream;
import io.github.statuary.benchmarks.client.UpstreamException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bodies at the limits. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LargeBodyBenchmark {

    private static final int OCTETS = 65_536;
    private static final int VALUES = 4_000;

    @Param({"text", "values", "cut"})
    public String kind;

    private byte[] body;
    private final Upstream.Request request = Upstream.Request.of("GET", URI.create("https://api.example.com/orders"));

    /** The number of octets of the body that are looked at. */
    static int octets(String kind) {
        return Math.min(OCTETS, body(kind).length);
    }

    private static byte[] body(String kind) {
        String json = switch (kind) {
            case "text" -> "{\"detail\":\"" + "x".repeat(OCTETS - "{'detail':''}".length()) + "\"}";
            case "values" -> "{\"values\":[7" + ",\"abcdefghijk\"".repeat(VALUES) + "]}";
            case "cut" -> "{\"detail\":\"" + "x".repeat(16 * OCTETS) + "\"}";
            default -> throw new IllegalArgumentException(kind);
        };
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Setup
    public void receive() {
        body = body(kind);
        if (kind.equals("cut") != received().truncated()
                || kind.equals("values") != !received().members().isEmpty()) {
            throw new IllegalStateException("not read as it should be: " + kind);
        }
    }

    @Benchmark
    public UpstreamException received() {
        return Upstream.of(request, 403, Map.of("content-type", List.of("application/problem+json")), body);
    }
}
