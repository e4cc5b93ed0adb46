package com.acme.shop;

import static com.acme.shop.Wire.hasField;
import static com.acme.shop.Wire.hasNoField;
import static com.acme.shop.Wire.isJson;
import static com.acme.shop.Wire.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What the shop answers: the same status, the same fields and the same bytes on every server. */
interface AnswerContract extends Contract {
    String NO_ORDER_7 = "{\"type\":\"https://shop.acme.com/problems/order-not-found\","
            + "\"title\":\"There is no such order.\",\"status\":404,\"detail\":\"No order 7.\",\"orderId\":\"7\"}";
    String TEAPOTS = "{\"item\":\"teapot\",\"quantity\":3}";
    String NO_TEAPOTS = "{\"item\":\"teapot\",\"quantity\":0}";

    @Test
    @BothModes
    default void anOrderIsFound() throws Exception {
        isJson(
                wire().send("GET", "/orders/1"),
                200,
                "{\"id\":\"1\",\"item\":\"teapot\",\"quantity\":2,\"shipped\":false}");
    }

    @Test
    default void anUnknownOrderIs404() throws Exception {
        isProblem(wire().send("GET", "/orders/7"), 404, NO_ORDER_7);
    }

    @Test
    @BothModes
    default void aDetailIsEscapedAndUtf8() throws Exception {
        isProblem(
                wire().send("GET", "/orders/%22caf%C3%A9%22"),
                404,
                "{\"type\":\"https://shop.acme.com/problems/order-not-found\","
                        + "\"title\":\"There is no such order.\",\"status\":404,"
                        + "\"detail\":\"No order \\\"caf\u00e9\\\".\",\"orderId\":\"\\\"caf\u00e9\\\"\"}");
    }

    @Test
    default void anUnknownPathIs404() throws Exception {
        isRefused(wire().send("GET", "/nowhere"), 404, "{\"title\":\"Not Found\",\"status\":404}");
    }

    @Test
    @BothModes
    default void aProblemIsSentWhateverIsAccepted() throws Exception {
        for (String accept : new String[] {"image/png", "text/html", "application/json", "*/*"}) {
            isProblem(wire().send("GET", "/orders/7", "Accept", accept), 404, NO_ORDER_7);
        }
    }

    @Test
    @BothModes
    default void anOrderIsPlacedAndCancelled() throws Exception {
        HttpResponse<byte[]> placed = wire().post("/orders", "application/json", TEAPOTS);
        String path = placed.headers()
                .firstValue("Location")
                .map(URI::create)
                .orElseThrow()
                .getPath();
        String id = path.substring("/orders/".length());
        String order = "{\"id\":\"" + id + "\",\"item\":\"teapot\",\"quantity\":3,\"shipped\":false}";
        isJson(placed, 201, order);
        isJson(wire().send("GET", path), 200, order);
        HttpResponse<byte[]> cancelled = wire().send("DELETE", path);
        assertThat(cancelled.statusCode()).isEqualTo(204);
        assertThat(cancelled.body()).isEmpty();
        assertThat(wire().send("DELETE", path).statusCode()).isEqualTo(404);
    }

    @Test
    default void aBodyThatIsNoOrderIs400() throws Exception {
        isRefused(wire().post("/orders", "application/json", "{\"item\":"), 400, unreadable(9));
    }

    private void isRefused(HttpResponse<byte[]> answer, int status, String problem) {
        if (refusedByTheShop().contains(status)) {
            isProblem(answer, status, problem);
        } else {
            Mode.isRefusal(answer, status, problem);
        }
    }

    @Test
    @BothModes
    default void missingCredentialsAre401WithAChallenge() throws Exception {
        HttpResponse<byte[]> answer = wire().send("GET", "/admin/limits");
        isProblem(answer, 401, "{\"title\":\"Unauthorized\",\"status\":401}");
        hasField(answer, "WWW-Authenticate", "Basic realm=\"shop\"");
    }

    @Test
    @BothModes
    default void wrongCredentialsAre401WithAChallenge() throws Exception {
        HttpResponse<byte[]> answer = wire().send("GET", "/admin/limits", "Authorization", "Basic YWRtaW46Y29mZmVl");
        isProblem(
                answer,
                401,
                "{\"title\":\"Unauthorized\",\"status\":401,"
                        + "\"detail\":\"These are not the administrator's credentials.\"}");
        hasField(answer, "WWW-Authenticate", "Basic realm=\"shop\"");
    }

    @Test
    @BothModes
    default void rightCredentialsAreLetIn() throws Exception {
        isJson(
                wire().send("GET", "/admin/limits", "Authorization", "Basic YWRtaW46dGVhdGltZQ=="),
                200,
                "{\"calls\":5,\"pauseSeconds\":60}");
    }

    @Test
    default void aMethodThatIsNotThereIs405WithThoseThatAre() throws Exception {
        HttpResponse<byte[]> answer = wire().send("PUT", "/orders/1");
        isRefused(answer, 405, "{\"title\":\"Method Not Allowed\",\"status\":405}");
        if (tellsTheKnownMethods() && tellsAsTheAdapterDoes(405)) {
            String allowed = answer.headers().firstValue("Allow").orElse("");
            assertThat(allowed.split(", ?")).contains("DELETE", "GET").isSubsetOf("DELETE", "GET", "HEAD", "OPTIONS");
        } else if (!tellsTheKnownMethods()) {
            hasNoField(answer, "Allow");
        }
    }

    private boolean tellsAsTheAdapterDoes(int status) {
        return Mode.TODAY == Mode.FRAMEWORK_ERRORS || refusedByTheShop().contains(status);
    }

    /** Whether the framework lists the allowed methods when it refuses a method. */
    default boolean tellsTheKnownMethods() {
        return true;
    }

    @Test
    @BothModes
    default void aShippedOrderIs409() throws Exception {
        isProblem(
                wire().send("DELETE", "/orders/2"),
                409,
                "{\"type\":\"https://shop.acme.com/problems/order-shipped\","
                        + "\"title\":\"The order has been shipped.\",\"status\":409,"
                        + "\"detail\":\"Order 2 has been shipped.\",\"orderId\":\"2\"}");
    }

    @Test
    default void anExceptionOfTheJdkIsMappedAndItsTextIsNotPublished() throws Exception {
        HttpResponse<byte[]> answer = wire().send("GET", "/invoices/lost");
        isProblem(
                answer,
                503,
                "{\"type\":\"https://shop.acme.com/problems/archive-unavailable\","
                        + "\"title\":\"The archive cannot be read.\",\"status\":503}");
        hasField(answer, "Retry-After", "60");
    }

    @Test
    default void anUnknownMediaTypeIs415WithTheKnownOne() throws Exception {
        HttpResponse<byte[]> answer = wire().post("/orders", "text/plain", TEAPOTS);
        isRefused(answer, 415, "{\"title\":\"Unsupported Media Type\",\"status\":415}");
        if (tellsTheKnownMediaType() && tellsAsTheAdapterDoes(415)) {
            hasField(answer, "Accept", "application/json");
        } else if (!tellsTheKnownMediaType()) {
            hasNoField(answer, "Accept");
        }
    }

    /** Whether the framework names the accepted media type when it refuses a body because of its media type. */
    default boolean tellsTheKnownMediaType() {
        return true;
    }

    @Test
    @BothModes
    default void anImpossibleOrderIs422WithTheMember() throws Exception {
        isProblem(
                wire().post("/orders", "application/json", NO_TEAPOTS),
                422,
                "{\"title\":\"Unprocessable Content\",\"status\":422,"
                        + "\"detail\":\"The quantity must be at least 1.\",\"quantity\":0}");
    }

    @Test
    @BothModes
    default void anOrderOfMoreThanThereIsIs409() throws Exception {
        isProblem(
                wire().post("/orders", "application/json", "{\"item\":\"teapot\",\"quantity\":21}"),
                409,
                "{\"type\":\"https://shop.acme.com/problems/out-of-stock\","
                        + "\"title\":\"There is not enough of it in stock.\",\"status\":409,"
                        + "\"detail\":\"You want 21 of teapot, but there are 20.\","
                        + "\"item\":\"teapot\",\"wanted\":21,\"available\":20,\"restocked\":\"2030-01-07\"}");
    }

    @Test
    @BothModes
    default void aDeclinedPaymentIs402AndTellsNothingOfTheCard() throws Exception {
        isProblem(
                wire().post("/orders", "application/json", "{\"item\":\"teapot\",\"quantity\":13}"),
                402,
                "{\"type\":\"https://shop.acme.com/problems/payment-declined\","
                        + "\"title\":\"Your payment was declined.\",\"status\":402,"
                        + "\"detail\":\"The payment of 162.50 was declined.\","
                        + "\"amount\":162.50,\"reason\":\"over-limit\"}");
    }

    @Test
    @BothModes
    default void tooManyRequestsAre429WithAPause() throws Exception {
        HttpResponse<byte[]> answer = wire().send("GET", "/quote");
        for (int calls = 1; calls <= 5 && answer.statusCode() == 200; calls++) {
            isJson(answer, 200, "{\"item\":\"teapot\",\"pence\":1250}");
            answer = wire().send("GET", "/quote");
        }
        isProblem(
                answer,
                429,
                "{\"type\":\"https://shop.acme.com/problems/rate-limited\",\"title\":\"You ask too often.\","
                        + "\"status\":429,\"detail\":\"Only 5 quotes in a row.\",\"calls\":5}");
        hasField(answer, "Retry-After", "60");
    }

    @Test
    default void anUnexpectedFailureIsASilent500() throws Exception {
        if (Mode.TODAY == Mode.FRAMEWORK_ERRORS || answersWhatNobodyExpected()) {
            Mode.isUnexpected(wire().send("GET", "/orders/boom"));
        } else {
            assertThatThrownBy(() -> wire().send("GET", "/orders/boom")).isInstanceOf(IOException.class);
        }
    }

    @Test
    @BothModes
    default void aServerErrorKeepsItsTextToItself() throws Exception {
        HttpResponse<byte[]> answer = wire().send("GET", "/invoices/9");
        isProblem(answer, 503, "{\"title\":\"Service Unavailable\",\"status\":503}");
        hasField(answer, "Retry-After", "120");
    }

    @Test
    @BothModes
    default void aProblemSaysNoMoreThanItMust() throws Exception {
        HttpResponse<byte[]> answer = wire().send("GET", "/orders/7");
        hasField(answer, "Content-Length", Integer.toString(NO_ORDER_7.length()));
        for (String name : new String[] {"WWW-Authenticate", "Allow", "Accept", "Retry-After", "Location"}) {
            hasNoField(answer, name);
        }
    }
}
