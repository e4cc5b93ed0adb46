package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The responses of a server with a route for reviews, which Jakarta Validation checks. */
public interface ReviewContract extends Contract {
    String NO_TEXT = "A remark has some text.";

    @Test
    @BothModes
    default void aValidReviewIsTaken() throws Exception {
        String review = "{\"stars\":5,\"lines\":[{\"text\":\"It holds tea.\"}]}";
        assertThat(wire().post("/reviews", "application/json", review).statusCode())
                .isEqualTo(204);
    }

    @Test
    default void whatIsNotValidIsPointedAt() throws Exception {
        String review = "{\"stars\":9,\"lines\":[{\"text\":\"It holds tea.\"},{\"text\":\" \"}]}";
        Mode.isRefusal(
                wire().post("/reviews", "application/json", review),
                400,
                "{\"title\":\"Bad Request\",\"status\":400,\"errors\":["
                        + "{\"detail\":\"A remark has some text.\",\"pointer\":\"#/lines/1/text\"},"
                        + "{\"detail\":\"At most 5 stars.\",\"pointer\":\"#/stars\"}]}");
    }

    @TestFactory
    default Stream<DynamicTest> anyValueIsPointedAt() {
        Map<String, String> pointers = Map.of(
                "\"notes\":{\"a.b/c~d[0] \u00e9\":{\"text\":\" \"}}", "#/notes/a.b~1c~0d%5B0%5D%20%C3%A9/text",
                "\"photo_urls\":[\"x\",\" \"]", "#/photo_urls/1",
                "\"others\":[{\"text\":\" \"}]", "#/others",
                "\"seller_note\":{\"full_text\":\"\"}", "#/seller_note/full_text");
        return pointers.entrySet().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.getKey(), () -> {
                    var answer = wire().post("/reviews", "application/json", "{\"stars\":1," + expected.getKey() + "}");
                    Mode.isRefusal(
                            answer,
                            400,
                            "{\"title\":\"Bad Request\",\"status\":400,\"errors\":[{\"detail\":\""
                                    + (expected.getKey().contains("photo") ? "A photo has an address." : NO_TEXT)
                                    + "\",\"pointer\":\"" + expected.getValue() + "\"}]}");
                }));
    }

    @Test
    default void aReviewThatIsNoJsonIs400() throws Exception {
        HttpResponse<byte[]> answer = wire().post("/reviews", "application/json", "{\"stars\":\n  hunter2}");
        Mode.isRefusal(
                answer,
                400,
                "{\"title\":\"Bad Request\",\"status\":400,\"errors\":["
                        + "{\"detail\":\"Not valid JSON.\",\"line\":2,\"column\":" + columnOfWhatIsNoJson() + "}]}");
    }

    /** The column of a wrong word, {@code hunter2} behind two spaces: its first, or that of its end. */
    default int columnOfWhatIsNoJson() {
        return 3;
    }

    @TestFactory
    default Stream<DynamicTest> aValueOfAnotherTypeIsPointedAt() {
        Map<String, String> pointers = Map.of(
                "{\"stars\":\"hunter2\"}", "#/stars",
                "{\"stars\":1,\"lines\":[{\"text\":[]}]}", "#/lines/0/text",
                "{\"stars\":1,\"notes\":{\"a.b\":{\"text\":[]}}}", "#/notes/a.b/text");
        return pointers.entrySet().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.getKey(), () -> {
                    var answer = wire().post("/reviews", "application/json", expected.getKey());
                    Mode.isRefusal(
                            answer,
                            400,
                            "{\"title\":\"Bad Request\",\"status\":400,\"errors\":[{\"detail\":\"Not a valid value.\","
                                    + "\"pointer\":\"" + expected.getValue() + "\"}]}");
                }));
    }
}
