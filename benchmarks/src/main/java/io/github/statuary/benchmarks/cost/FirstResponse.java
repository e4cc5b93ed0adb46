package io.github.statuary.benchmarks.cost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.statuary.benchmarks.http.HttpStatusMapper;
import io.github.statuary.benchmarks.http.NotFoundException;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;

/** A JVM that makes its first response, and prints how long that took. */
public final class FirstResponse {

    private FirstResponse() {}

    /** @param arguments whose response */
    public static void main(String[] arguments) throws JsonProcessingException {
        long start = System.nanoTime();
        byte[] body = body(arguments[0]);
        long nanos = System.nanoTime() - start;
        if (body.length == 0) {
            throw new IllegalStateException("no body");
        }
        System.out.println(nanos);
    }

    private static byte[] body(String library) throws JsonProcessingException {
        return switch (library) {
            case "statuary" ->
                HttpStatusMapper.toResponse(new NotFoundException("No order 7."))
                        .body();
            case "jackson" -> new ObjectMapper().writeValueAsBytes(new Bare("Not Found", 404, "No order 7."));
            case "spring" ->
                new ObjectMapper()
                        .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                        .writeValueAsBytes(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "No order 7."));
            case "jsonb" ->
                JsonbBuilder.create()
                        .toJson(new Bare("Not Found", 404, "No order 7."))
                        .getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException(library);
        };
    }

    /** The members declared by hand. */
    public record Bare(String title, int status, String detail) {}
}
