package io.github.statuary.benchmarks.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.statuary.benchmarks.http.ForbiddenException;
import io.github.statuary.benchmarks.http.HttpStatusException;
import io.github.statuary.benchmarks.http.HttpStatusMapper;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.zalando.problem.Problem;
import org.zalando.problem.Status;
import org.zalando.problem.jackson.ProblemModule;

/** From a failure to the bytes of its problem: five standard members and two extensions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonBenchmark {

    private static final String TYPE = "https://example.com/probs/out-of-credit";
    private static final String INSTANCE = "/account/12345/msgs/abc";

    @Param({"plain", "escaped", "beyond"})
    public String text;

    private HttpStatusException statuary;
    private BareProblem bare;
    private final WordWiseWriter limit = new WordWiseWriter();
    private ProblemDetail spring;
    private Problem zalando;
    private final ObjectMapper jackson = new ObjectMapper();
    private final ObjectMapper springJackson =
            new ObjectMapper().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class);
    private final ObjectMapper zalandoJackson = new ObjectMapper().registerModule(new ProblemModule());
    private final Jsonb jsonb = JsonbBuilder.create();

    @Setup
    public void fail() throws IOException {
        String title = title(text);
        String detail = detail(text);
        statuary = new ForbiddenException(detail)
                .withType(URI.create(TYPE))
                .withTitle(title)
                .withInstance(URI.create(INSTANCE))
                .with("balance", 30)
                .with("account", "/account/12345");
        bare = new BareProblem(TYPE, title, 403, detail, INSTANCE, 30, "/account/12345");
        spring = ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, detail);
        spring.setType(URI.create(TYPE));
        spring.setTitle(title);
        spring.setInstance(URI.create(INSTANCE));
        spring.setProperty("balance", 30);
        spring.setProperty("account", "/account/12345");
        zalando = Problem.builder()
                .withType(URI.create(TYPE))
                .withTitle(title)
                .withStatus(Status.FORBIDDEN)
                .withDetail(detail)
                .withInstance(URI.create(INSTANCE))
                .with("balance", 30)
                .with("account", "/account/12345")
                .build();
        demandEqual(statuary(), limit(), jackson2(), springJackson2(), zalando(), jsonb());
    }

    private static String title(String text) {
        return switch (text) {
            case "plain" -> "You do not have enough credit.";
            case "escaped" -> "You do \"not\" have\\enough credit.";
            default -> "Nicht gen\u00FCgend Guthaben \u2013 \u8D26\u6237\u4F59\u989D\u4E0D\u8DB3.";
        };
    }

    private static String detail(String text) {
        return switch (text) {
            case "plain" -> "Your current balance is 30, but that costs 50.";
            case "escaped" -> "Your \"current\" balance is 30,\n\tbut that costs C:\\50.";
            default ->
                "Ihr Guthaben betr\u00E4gt 30\u00A0\u20AC, aber das kostet 50\u00A0\u20AC \uD83D\uDE1F"
                        + " \u4F59\u989D\u4E3A30\u3002";
        };
    }

    private void demandEqual(byte[] first, byte[]... others) throws IOException {
        for (byte[] other : others) {
            if (!jackson.readTree(other).equals(jackson.readTree(first))) {
                throw new IllegalStateException(
                        new String(first, StandardCharsets.UTF_8) + "\n" + new String(other, StandardCharsets.UTF_8));
            }
        }
    }

    @Benchmark
    public byte[] statuary() {
        return HttpStatusMapper.toResponse(statuary).body();
    }

    @Benchmark
    public byte[] limit() {
        return limit.bytesOf(bare);
    }

    @Benchmark
    public byte[] jackson2() throws IOException {
        return jackson.writeValueAsBytes(bare);
    }

    @Benchmark
    public byte[] springJackson2() throws IOException {
        return springJackson.writeValueAsBytes(spring);
    }

    @Benchmark
    public byte[] zalando() throws IOException {
        return zalandoJackson.writeValueAsBytes(zalando);
    }

    @Benchmark
    public byte[] jsonb() {
        return jsonb.toJson(bare).getBytes(StandardCharsets.UTF_8);
    }

    /** The members as an application would declare them by hand, for libraries that know no problems. */
    public record BareProblem(
            String type, String title, int status, String detail, String instance, int balance, String account) {}
}
