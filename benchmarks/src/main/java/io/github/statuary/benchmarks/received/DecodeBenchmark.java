package io.github.statuary.benchmarks.received;

import com.fasterxml.jackson.databind.ObjectMapper;
import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestTemplate;
import feign.Response;
import feign.codec.ErrorDecoder;
import io.github.statuary.benchmarks.client.Upstream;
import io.github.statuary.benchmarks.client.UpstreamException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
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
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.client.HttpClientErrorException;
import org.zalando.problem.ThrowableProblem;
import org.zalando.problem.jackson.ProblemModule;
import tools.jackson.databind.json.JsonMapper;

/** From the octets of a received problem to what a client gives its caller. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeBenchmark {

    private static final String TARGET = "https://api.example.com/orders";
    private static final Map<String, List<String>> HEADERS = Map.of(
            "content-type", List.of("application/problem+json"),
            "content-length", List.of("204"),
            "date", List.of("Thu, 08 Jan 2026 10:00:00 GMT"));

    @Param({"plain", "escaped"})
    public String text;

    private byte[] body;
    private Upstream.Request request;
    private Response feignResponse;
    private HttpHeaders springHeaders;
    private final ErrorDecoder feign = new ErrorDecoder.Default();
    private final ObjectMapper jackson2 =
            new ObjectMapper().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class);
    private final JsonMapper jackson3 = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();
    private final ObjectMapper zalando = new ObjectMapper().registerModule(new ProblemModule());

    @Setup
    public void receive() throws IOException {
        boolean plain = text.equals("plain");
        String title = plain ? "You do not have enough credit." : "You do \\\"not\\\" have\\\\enough credit.";
        String detail = plain
                ? "Your current balance is 30, but that costs 50."
                : "Your \\\"current\\\" balance is 30,\\n\\tbut that costs C:\\\\50.";
        body = ("{\"type\":\"https://example.com/probs/out-of-credit\",\"title\":\"" + title
                        + "\",\"status\":403,\"detail\":\"" + detail
                        + "\",\"instance\":\"/account/12345/msgs/abc\",\"balance\":30,\"account\":\"/account/12345\"}")
                .getBytes(StandardCharsets.UTF_8);
        request = Upstream.Request.of("GET", URI.create(TARGET));
        springHeaders = new HttpHeaders();
        HEADERS.forEach(springHeaders::addAll);
        Map<String, Collection<String>> none = Map.of();
        feignResponse = Response.builder()
                .status(403)
                .reason("Forbidden")
                .headers(Map.copyOf(HEADERS))
                .request(Request.create(
                        HttpMethod.GET, TARGET, none, null, StandardCharsets.UTF_8, new RequestTemplate()))
                .body(body)
                .build();
        demandEqual(statuary(), jackson2(), jackson3(), zalando());
    }

    private static void demandEqual(
            UpstreamException received, ProblemDetail second, ProblemDetail third, ThrowableProblem zalando) {
        boolean all = received.payload().isPresent()
                && received.detail().equals(second.getDetail())
                && received.members().equals(second.getProperties())
                && second.equals(third)
                && received.detail().equals(zalando.getDetail())
                && received.members().equals(zalando.getParameters());
        if (!all) {
            throw new IllegalStateException(received.members() + " " + second + " " + third + " " + zalando);
        }
    }

    @Benchmark
    public UpstreamException statuary() {
        return Upstream.of(request, 403, HEADERS, body);
    }

    /** With all that somebody may ask for, which is read then. */
    @Benchmark
    public void statuaryRead(Blackhole asking) {
        UpstreamException received = statuary();
        asking.consume(received);
        asking.consume(received.title());
        asking.consume(received.detail());
        asking.consume(received.members());
        asking.consume(received.payload());
    }

    @Benchmark
    public ProblemDetail jackson2() throws IOException {
        return jackson2.readValue(body, ProblemDetail.class);
    }

    @Benchmark
    public ProblemDetail jackson3() {
        return jackson3.readValue(body, ProblemDetail.class);
    }

    @Benchmark
    public Received<HttpClientErrorException, ProblemDetail> springJackson2() throws IOException {
        return new Received<>(springException(), jackson2());
    }

    @Benchmark
    public Received<HttpClientErrorException, ProblemDetail> springJackson3() {
        return new Received<>(springException(), jackson3());
    }

    @Benchmark
    public ThrowableProblem zalando() throws IOException {
        return zalando.readValue(body, ThrowableProblem.class);
    }

    @Benchmark
    public Exception feign() {
        return feign.decode("Orders#find()", feignResponse);
    }

    /** What every exception costs. */
    @Benchmark
    public RuntimeException trace() {
        return new RuntimeException("GET https://api.example.com: 403 Forbidden");
    }

    private HttpClientErrorException springException() {
        return HttpClientErrorException.create(
                HttpStatus.FORBIDDEN, "Forbidden", springHeaders, body, StandardCharsets.UTF_8);
    }

    /** An exception, and what its caller reads of its body. */
    public record Received<E, P>(E exception, P problem) {}
}
