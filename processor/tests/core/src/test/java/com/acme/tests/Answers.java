package com.acme.tests;

import com.acme.generated.HttpStatusMapper;
import com.acme.generated.Problem;
import com.acme.generated.ProblemResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Responses as a foreign JSON parser reads them. */
final class Answers {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Answers() {}

    static JsonNode to(Throwable throwable) {
        return parse(HttpStatusMapper.toResponse(throwable).body());
    }

    static JsonNode parse(Problem problem) {
        return parse(problem.toJson().getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole response as one text, for asking whether something leaked into it. */
    static String text(ProblemResponse response) {
        return response.status() + " " + response.headers() + " " + new String(response.body(), StandardCharsets.UTF_8)
                + " " + response.problem();
    }
}
