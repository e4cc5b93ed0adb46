package io.github.statuary.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.statuary.core.UpstreamJson.Standard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Responses of any octets: always the exception of the status, in bounded time, with values within the limits. */
class UpstreamFuzzTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    /** What may be a number that is too long, or has too large an exponent. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[-+.eE0-9]{65}|[eE][-+]?0*[0-9]{4}");

    /** More commas than the members of an object may have. */
    private static final Pattern MANY_VALUES = Pattern.compile("(?:[^,]*,){256}");

    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static {
        JACKSON.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNumberLength(200_000).build());
    }

    @FuzzTest(maxDuration = "10m")
    void anything_is_the_exception_of_its_status(FuzzedDataProvider data) {
        int status = data.consumeInt(300, 999);
        boolean truncated = data.consumeBoolean();
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("Content-Type", List.of(type(data)));
        headers.put("Content-Encoding", List.of(data.consumeBoolean() ? "gzip" : data.consumeString(10)));
        headers.put("Retry-After", List.of(data.consumeString(40)));
        headers.put("Date", List.of(data.consumeString(40)));
        headers.put(data.consumeString(20), List.of(data.consumeString(100)));
        String method = data.consumeString(10);
        URI uri = uri(data.consumeString(60));
        byte[] body = data.consumeRemainingAsBytes();

        UpstreamException received = assertTimeout(
                LONG, () -> Upstream.of(Upstream.Request.of(method, uri), status, headers, body, truncated));

        assertThat(received.statusCode()).isEqualTo(status);
        assertThat(received.getMessage()).hasSizeLessThanOrEqualTo(300).doesNotContain("\n", "\r");
        assertThat(received.excerpt())
                .hasSizeLessThanOrEqualTo(2_000)
                .isEqualTo(UpstreamJson.wellFormed(received.excerpt()));
        assertThat(received.type().toString()).hasSizeLessThanOrEqualTo(2_048);
        assertThat(received.retryAfter().orElse(Duration.ZERO)).isBetween(Duration.ZERO, Duration.ofDays(3_650));
        assertThat(received.members()).hasSizeLessThanOrEqualTo(256).doesNotContainKeys("type", "status", "title");
        checkText(received.title());
        checkText(received.detail());
    }

    /** What both accept is equal; what Jackson refuses we refuse; what we refuse is beyond a limit. */
    @FuzzTest(maxDuration = "10m")
    void json_is_what_another_reader_reads(FuzzedDataProvider data) {
        byte[] octets = data.consumeRemainingAsBytes();
        String text = new String(octets, UTF_8);
        UpstreamJson ours = UpstreamJson.of(octets, 0, octets.length, UTF_8);
        Object theirs = theirs(text);

        if (ours != null) {
            assertThat(theirs).as(text).isInstanceOf(Map.class);
            Map<?, ?> members = new LinkedHashMap<>((Map<?, ?>) theirs);
            for (Standard each : Standard.values()) {
                Object standard = members.remove(each.name().toLowerCase(Locale.ROOT));
                assertThat(ours.text(each))
                        .isEqualTo(standard instanceof String value ? UpstreamJson.wellFormed(value) : null);
            }
            checkEqual(members, ours.others());
        } else if (theirs instanceof Map) {
            assertThat(isBeyondLimits(theirs, text)).as(text).isTrue();
        }
    }

    private static String type(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 5)) {
            case 0 -> data.consumeString(40);
            case 1 -> "application/json";
            case 2 -> "application/problem+json; charset=" + data.consumeString(16);
            case 3 -> "application/problem+json; charset=utf-16";
            default -> "application/problem+json";
        };
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException none) {
            return null;
        }
    }

    private static void checkText(String text) {
        if (text != null) {
            assertThat(text).isEqualTo(UpstreamJson.wellFormed(text));
        }
    }

    /** Null if it is refused. */
    private static Object theirs(String text) {
        try {
            return JACKSON.readValue(text, Object.class);
        } catch (JsonProcessingException | NumberFormatException refused) {
            return null;
        }
    }

    private static void checkEqual(Object theirs, Object ours) {
        if (theirs instanceof Map<?, ?> map) {
            checkEqual(map, (Map<?, ?>) ours);
        } else if (theirs instanceof List<?> list) {
            List<?> elements = (List<?>) ours;
            assertThat(elements).hasSize(list.size());
            for (int i = 0; i < list.size(); i++) {
                checkEqual(list.get(i), elements.get(i));
            }
        } else if (theirs instanceof String text) {
            assertThat(ours).isEqualTo(UpstreamJson.wellFormed(text));
        } else if (theirs instanceof Number number) {
            assertThat(new BigDecimal(ours.toString())).isEqualTo(new BigDecimal(number.toString()));
            assertThat(ours.getClass()).isEqualTo(number instanceof BigInteger ? BigDecimal.class : number.getClass());
        } else {
            assertThat(ours).isEqualTo(theirs);
        }
    }

    private static void checkEqual(Map<?, ?> theirs, Map<?, ?> ours) {
        Set<String> names = new HashSet<>();
        theirs.forEach((key, value) -> {
            String name = UpstreamJson.wellFormed((String) key);
            names.add(name);
            if (!name.contains("\uFFFD")) { // names that differ in lone surrogates become one
                checkEqual(value, ours.get(name));
            }
        });
        assertThat(ours.keySet()).isEqualTo(names);
    }

    private static boolean isBeyondLimits(Object theirs, String text) {
        return text.length() > UpstreamDecoder.MOST_OCTETS
                || LONG_NUMBER.matcher(text).find()
                || MANY_VALUES.matcher(text).find()
                || depth(theirs) > 32;
    }

    private static int depth(Object value) {
        Collection<?> inner =
                value instanceof Map<?, ?> map ? map.values() : value instanceof List<?> list ? list : null;
        return inner == null
                ? 0
                : 1 + inner.stream().mapToInt(UpstreamFuzzTest::depth).max().orElse(0);
    }
}
