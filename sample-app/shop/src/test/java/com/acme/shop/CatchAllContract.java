package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The shop's routes with two adapters: that of the kiosk, whose package maps {@code RuntimeException}, and that of loyalty points.
 * The application has a handler of its own for {@code IllegalStateException}.
 */
interface CatchAllContract extends Contract {
    String OUT_OF_ORDER = "{\"title\":\"Out of order.\",\"status\":503}";

    /** What the application's own handler of {@code IllegalStateException} answers, with a 418. */
    String OWN = "the application's own";

    static Stream<String> names() {
        return Stream.concat(
                Stream.of(
                                "mapped",
                                "unknown route",
                                "wrong method",
                                "redirection",
                                "own handler",
                                "another package",
                                "no pages")
                        .map(name -> "catch-all: " + name),
                GermanCases.names());
    }

    /** Starts the shop's routes with the adapters of {@code com.acme.kiosk.http} and {@code com.acme.loyalty.http}. */
    Running startWithKiosk() throws Exception;

    @TestFactory
    default Stream<DynamicTest> aMappingOfRuntimeExceptionIsForWhatNobodyElseAnswers() {
        Lazy kiosk = new Lazy(this::startWithKiosk);
        Stream<DynamicTest> answers = Stream.of(
                check("catch-all: mapped", connection -> isOutOfOrder(kiosk)),
                check("catch-all: unknown route", connection -> isUnknown(kiosk)),
                check("catch-all: wrong method", connection -> isNotAllowed(kiosk)),
                check("catch-all: redirection", connection -> isRedirected(kiosk)),
                check("catch-all: own handler", connection -> isOwn(kiosk)),
                check("catch-all: another package", connection -> isOfLoyalty(kiosk)),
                check("catch-all: no pages", connection -> hasNoPage(kiosk)));
        return Stream.concat(answers, new GermanCases(this, kiosk).all()).onClose(kiosk::close);
    }

    private static void isOutOfOrder(Lazy kiosk) throws Exception {
        Wire.isProblem(kiosk.wire().send("GET", "/invoices/lost"), 503, OUT_OF_ORDER);
    }

    private void isUnknown(Lazy kiosk) throws Exception {
        if (!refusedByTheShop().contains(404)) {
            HttpResponse<byte[]> answer = kiosk.wire().send("GET", "/nowhere");
            Mode.isRefusal(answer, 404, "{\"title\":\"Not Found\",\"status\":404}");
        }
    }

    private void isNotAllowed(Lazy kiosk) throws Exception {
        if (!refusedByTheShop().contains(405)) {
            HttpResponse<byte[]> answer = kiosk.wire().send("PUT", "/orders/1");
            Mode.isRefusal(answer, 405, "{\"title\":\"Method Not Allowed\",\"status\":405}");
            HttpResponse<byte[]> without = wire().send("PUT", "/orders/1");
            assertThat(answer.headers().allValues("Allow"))
                    .isEqualTo(without.headers().allValues("Allow"));
        }
    }

    private void isRedirected(Lazy kiosk) throws Exception {
        if (redirects()) {
            for (Wire each : List.of(wire(), kiosk.wire())) {
                HttpResponse<byte[]> answer = each.send("GET", "/explicit/moved");
                assertThat(answer.statusCode()).isIn(302, 303, 307);
                assertThat(answer.headers().firstValue("Location"))
                        .hasValueSatisfying(location -> assertThat(location).endsWith("/orders/1"));
            }
        }
    }

    /** Whether the server has means of its own to redirect. */
    default boolean redirects() {
        return true;
    }

    private static void isOwn(Lazy kiosk) throws Exception {
        HttpResponse<byte[]> answer = kiosk.wire().send("GET", "/errors/unexpected");
        assertThat(Wire.text(answer)).isEqualTo(OWN);
        assertThat(answer.statusCode()).isEqualTo(418);
    }

    /** The kiosk has a problem type but no pages, and the shop, which has some, no adapter: their paths are unknown ones. */
    private void hasNoPage(Lazy kiosk) throws Exception {
        for (String name : new String[] {"not-today", "order-not-found"}) {
            if (refusedByTheShop().contains(404)) { // by an exception of the shop, which nobody answers here
                assertThatThrownBy(() -> kiosk.wire().send("GET", "/problems/" + name))
                        .isInstanceOf(IOException.class);
            } else {
                HttpResponse<byte[]> answer = kiosk.wire().send("GET", "/problems/" + name);
                Mode.isRefusal(answer, 404, "{\"title\":\"Not Found\",\"status\":404}");
                Wire.hasNoField(answer, "ETag");
            }
        }
        assertThat(kiosk.wire().send("GET", "/problems/points-short").statusCode())
                .isEqualTo(200);
    }

    private static void isOfLoyalty(Lazy kiosk) throws Exception {
        for (String how : new String[] {"bare", "completion", "execution"}) {
            Wire.isProblem(kiosk.wire().send("GET", "/loyalty/" + how), 410, TwoPackagesContract.EXPIRED);
        }
    }
}
