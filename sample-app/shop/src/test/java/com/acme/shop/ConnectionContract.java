package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the shop does to the connection: the part of the contract that a client library would hide. */
interface ConnectionContract extends Contract {
    String JSON = "Content-Type: application/json\r\n";

    @Test
    @BothModes
    default void headOfAnErrorHasTheFieldsOfGetAndNoBody() throws Exception {
        try (RawConnection connection = wire().connect()) {
            RawAnswer head = connection.send("HEAD", "/orders/7", "", "");
            RawAnswer get = connection.send("GET", "/orders/7", "", "");
            assertThat(head.status()).isEqualTo(404);
            assertThat(get.body()).isEqualTo(AnswerContract.NO_ORDER_7);
            assertThat(head.headers())
                    .containsEntry("content-type", get.headers().get("content-type"));
            if (headTellsTheLength()) {
                assertThat(head.headers())
                        .containsEntry("content-length", get.headers().get("content-length"));
            } else {
                assertThat(head.headers()).doesNotContainKey("content-length");
            }
        }
    }

    /** Whether the server sends the length of a body that it does not send, as it should but need not. */
    default boolean headTellsTheLength() {
        return true;
    }

    @Test
    default void whatFollowsTheHeadOfAnErrorIsAnAnswer() throws Exception {
        try (RawConnection connection = wire().connect()) {
            List<String> paths = new ArrayList<>(List.of("/orders/7", "/errors/members"));
            if (Mode.TODAY == Mode.FRAMEWORK_ERRORS) {
                paths.add("/nowhere");
            }
            for (String path : paths) {
                assertThat(connection.send("HEAD", path, "", "").status())
                        .as(path)
                        .isBetween(400, 404);
                assertThat(connection.send("GET", "/orders/7", "", "").statusLine())
                        .as("after " + path)
                        .startsWith("HTTP/1.1 404");
            }
        }
    }

    @Test
    default void headOfAnUnexpectedFailureHasNoBody() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else the framework answers");
        try (RawConnection connection = wire().connect()) {
            assertThat(connection.sendLast("HEAD", "/orders/boom"))
                    .startsWith("HTTP/1.1 500 ")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    @BothModes
    default void headOfAnOrderHasNoBody() throws Exception {
        try (RawConnection connection = wire().connect()) {
            assertThat(connection.send("HEAD", "/orders/1", "", "").status()).isEqualTo(200);
            assertThat(connection.send("GET", "/orders/7", "", "").body()).isEqualTo(AnswerContract.NO_ORDER_7);
        }
    }

    /** Not with a 400 or a 5xx, after which a server may close the connection. */
    @Test
    default void theConnectionOutlivesErrors() throws Exception {
        try (RawConnection connection = wire().connect()) {
            assertThat(connection.send("GET", "/orders/7", "", "").status()).isEqualTo(404);
            assertThat(connection
                            .send("POST", "/orders", "Content-Type: text/plain\r\n", "unread body")
                            .status())
                    .isEqualTo(415);
            assertThat(connection
                            .send("POST", "/orders", JSON, AnswerContract.NO_TEAPOTS)
                            .status())
                    .isEqualTo(422);
            assertThat(connection.send("PUT", "/orders/1", JSON, "{}").status()).isEqualTo(405);
            assertThat(connection.send("DELETE", "/orders/2", "", "").status()).isEqualTo(409);
            assertThat(connection.send("GET", "/orders/1", "", "").status()).isEqualTo(200);
        }
    }

    @Test
    default void anAnswerThatHasBegunIsCutOffAndNotFollowedByAProblem() throws Exception {
        try (RawConnection connection = wire().connect()) {
            String received = connection.sendLast("GET", "/export");
            assertThat(received).startsWith("HTTP/1.1 200").contains("1,teapot,2");
            if (cutsOffWhatHasBegun()) {
                assertThat(received)
                        .as("a truncated body must not look complete")
                        .doesNotEndWith("0\r\n\r\n");
            }
            if (addsNothingToWhatHasBegun()) {
                assertThat(received).doesNotContain("Service Unavailable");
            }
            assertThat(received).doesNotContain("archive-7");
        }
    }

    /** Whether the server closes the connection without an end of the body when the application fails halfway. */
    default boolean cutsOffWhatHasBegun() {
        return true;
    }

    /** Whether the server asks for no other answer when the application fails halfway. */
    default boolean addsNothingToWhatHasBegun() {
        return true;
    }
}
