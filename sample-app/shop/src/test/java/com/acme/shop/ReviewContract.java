package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The responses of a server with a route for reviews, which Jakarta Validation checks. */
public interface ReviewContract extends Contract {
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

    @Test
    default void aReviewThatIsNoJsonIs400() throws Exception {
        HttpResponse<byte[]> answer = wire().post("/reviews", "application/json", "{\"stars\":");
        if (leavesMalformedJsonAlone()) {
            Mode.isRefusal(answer, 400, unreadableReview());
        } else {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).doesNotContain("problem+json");
        }
    }

    /** The problem of a review whose JSON ends too early, in column 10. */
    default String unreadableReview() {
        return unreadable(10);
    }

    /** Whether the server's JSON library does not itself answer JSON that it cannot read. */
    default boolean leavesMalformedJsonAlone() {
        return true;
    }
}
