package io.github.statuary.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is told of content that either version of Jackson could not read. */
class JacksonContentTest {

    static Stream<Arguments> contents() {
        return Stream.of(
                arguments("{\"stars\":\n  hunter2}", Map.of("detail", "Not valid JSON.", "line", 2, "column", 3)),
                arguments(
                        "{\"lines\":[{\"text\":hunter2}]}",
                        Map.of("detail", "Not valid JSON.", "line", 1, "column", 19)),
                arguments("{\"stars\":\"hunter2\"}", Map.of("detail", "Not a valid value.", "pointer", "#/stars")),
                arguments(
                        "{\"lines\":[{\"text\":\"x\"},{\"text\":[]}]}",
                        Map.of("detail", "Not a valid value.", "pointer", "#/lines/1/text")),
                arguments("[]", Map.of("detail", "Not a valid value.")));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void the_place_is_told_and_nothing_of_the_content(String json, Map<String, Object> error) {
        assertThat(Jackson2Content.error(thrownByJackson2(json))).isEqualTo(error);
        assertThat(Jackson3Content.error(thrownByJackson3(json))).isEqualTo(error);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void what_is_no_json_is_found_inside_of_what_wraps_it(String json, Map<String, Object> error) {
        Map<String, Object> told = error.containsKey("line") ? error : Map.of("detail", "Not a valid value.");
        assertThat(Jackson2Content.error(new IllegalStateException(new IllegalStateException(thrownByJackson2(json)))))
                .isEqualTo(told);
        assertThat(Jackson3Content.error(new IllegalStateException(new IllegalStateException(thrownByJackson3(json)))))
                .isEqualTo(told);
    }

    /** An element of something that has neither names nor indices ends the way. */
    @Test
    void the_way_ends_where_jackson_does_not_tell_it() {
        var mismatch =
                (com.fasterxml.jackson.databind.JsonMappingException) thrownByJackson2("{\"stars\":\"hunter2\"}");
        mismatch.prependPath(new com.fasterxml.jackson.databind.JsonMappingException.Reference(this));
        mismatch.prependPath(this, "reviews");

        assertThat(Jackson2Content.error(mismatch))
                .isEqualTo(Map.of("detail", "Not a valid value.", "pointer", "#/reviews"));
    }

    @Test
    void a_place_may_be_unknown() {
        assertThat(Jackson2Content.error(new com.fasterxml.jackson.core.JsonParseException(
                        null, "hunter2", (com.fasterxml.jackson.core.JsonLocation) null)))
                .isEqualTo(Map.of("detail", "Not valid JSON."));
    }

    private static Throwable thrownByJackson2(String json) {
        return catchThrowable(() -> new ObjectMapper().readValue(json, Review.class));
    }

    private static Throwable thrownByJackson3(String json) {
        return catchThrowable(() -> JsonMapper.builder().build().readValue(json, Review.class));
    }

    record Review(int stars, List<Line> lines) {}

    record Line(String text) {}
}
