package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What only has a status, in the language that the client asks for: what the framework itself refuses, where a package answers it,
 * and an exception without a detail. The packages of the kiosk and of loyalty points have the phrases in German.
 */
record GermanCases(Contract contract, Lazy kiosk) {
    private static final List<String> NAMES =
            List.of("unknown route", "wrong method", "media type", "refusal", "nobody expected", "phrase");

    private static final String[] GERMAN = {"Accept-Language", "de-CH, en;q=0.7"};

    static Stream<String> names() {
        return NAMES.stream().map(name -> "in German: " + name);
    }

    Stream<DynamicTest> all() {
        return Stream.of(
                contract.check("in German: unknown route", connection -> isUnknown()),
                contract.check("in German: wrong method", connection -> isNotAllowed()),
                contract.check("in German: media type", connection -> isNotSupported()),
                contract.check("in German: refusal", connection -> isRefused()),
                contract.check("in German: nobody expected", connection -> isUnexpected()),
                contract.check("in German: phrase", connection -> isPhrase()));
    }

    private void isUnknown() throws Exception {
        if (!contract.refusedByTheShop().contains(404)) {
            isIn("de", send("GET", "/nowhere", GERMAN), 404, "Nicht gefunden");
            isIn("en", send("GET", "/nowhere", "Accept-Language", "fr"), 404, "Not Found");
        }
    }

    private void isNotAllowed() throws Exception {
        if (!contract.refusedByTheShop().contains(405)) {
            isIn("de", send("PUT", "/orders/1", GERMAN), 405, "Methode nicht erlaubt");
        }
    }

    private void isNotSupported() throws Exception {
        if (!contract.refusedByTheShop().contains(415)) {
            HttpResponse<byte[]> answer = kiosk.wire().post("/orders", "text/plain", "teapot", GERMAN);
            isIn("de", answer, 415, "Medientyp nicht unterst\u00fctzt");
        }
    }

    private void isRefused() throws Exception {
        if (contract.refuses()) {
            isIn("de", send("GET", "/refused/400", GERMAN), 400, "Ung\u00fcltige Anfrage");
            isIn("de", send("GET", "/refused/401", GERMAN), 401, "Nicht angemeldet");
            isIn("de", send("GET", "/refused/403", GERMAN), 403, "Verboten");
            isIn("en", send("GET", "/refused/403"), 403, "Forbidden");
        }
    }

    private void isUnexpected() throws Exception {
        if (Mode.TODAY == Mode.FRAMEWORK_ERRORS) {
            isIn("de", send("GET", "/errors/checked", GERMAN), 500, "Interner Serverfehler");
        }
    }

    private void isPhrase() throws Exception {
        HttpResponse<byte[]> answer = send("GET", "/loyalty/nowhere", GERMAN);
        Wire.isProblem(answer, 404, problem("Nicht gefunden", 404));
        isIn("de", answer);
    }

    private HttpResponse<byte[]> send(String method, String path, String... fields) throws Exception {
        return kiosk.wire().send(method, path, fields);
    }

    private static void isIn(String language, HttpResponse<byte[]> answer, int status, String title) {
        Mode.isRefusal(answer, status, problem(title, status));
        if (Mode.TODAY == Mode.FRAMEWORK_ERRORS) {
            isIn(language, answer);
        } else {
            assertThat(Wire.elements(answer, "Vary")).doesNotContain("accept-language");
        }
    }

    private static void isIn(String language, HttpResponse<byte[]> answer) {
        Wire.hasField(answer, "Content-Language", language);
        assertThat(Wire.elements(answer, "Vary")).containsOnlyOnce("accept-language"); // beside fields of the framework
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/problem+json");
    }

    private static String problem(String title, int status) {
        return "{\"title\":\"" + title + "\",\"status\":" + status + "}";
    }
}
