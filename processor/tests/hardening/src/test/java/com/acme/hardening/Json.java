package com.acme.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A foreign parser, which is strict about UTF-8 and JSON. */
public final class Json {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        STRICT.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNumberLength(10_000_000)
                        .maxNestingDepth(100)
                        .build());
    }

    private Json() {}

    /** The object in these bytes; the test fails if there is none. */
    public static JsonNode object(byte[] json) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            JsonNode node = STRICT.readTree(text);
            assertThat(node.isObject()).as(text).isTrue();
            return node;
        } catch (IOException invalid) {
            throw new AssertionError("No valid JSON: " + new String(json, StandardCharsets.UTF_8), invalid);
        }
    }

    /** A text as the client gets it: each lone surrogate is U+FFFD. */
    public static String arrived(String text) {
        int[] points = text.codePoints()
                .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
                .toArray();
        return new String(points, 0, points.length);
    }
}
