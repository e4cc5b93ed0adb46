package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An application with two annotated packages, the shop's and that of its loyalty points, and the adapters of both. */
interface TwoPackagesContract extends Contract {
    String START = "two packages: start";

    String EXPIRED = "{\"title\":\"Gone\",\"status\":410,\"detail\":\"The points have expired.\"}";

    static Stream<String> names() {
        return Stream.of(
                        Stream.of(
                                        "start",
                                        "bare",
                                        "wrapped",
                                        "unknown route",
                                        "unexpected",
                                        "log policies",
                                        "objects",
                                        "languages")
                                .map(name -> "two packages: " + name),
                        VaryingCases.names(),
                        PagesAtOnePathCases.names())
                .flatMap(names -> names);
    }

    /** Whether a filter of the application adds fields to a response that the adapter has made, and not before the adapter does. */
    default boolean variesAfterTheAdapter() {
        return false;
    }

    /** Whether the shop's filter sees no request for a page, because the adapter comes before it. */
    default boolean sendsPagesBeforeFilters() {
        return false;
    }

    /** Which of these pages are sent at a path that both packages have: either, where the framework decides who comes first. */
    default Set<String> pagesOf(String shop, String loyalty) {
        return Set.of(shop, loyalty);
    }

    /** Starts the shop with the adapters of {@code com.acme.loyalty.http} beside its own. */
    Running startWithLoyalty() throws Exception;

    @TestFactory
    default Stream<DynamicTest> bothPackagesAreAnswered() {
        if (isKnownToFail(START)) {
            return Stream.of(check(START, connection -> startWithLoyalty().close()));
        }
        Lazy both = new Lazy(this::startWithLoyalty);
        Stream<DynamicTest> answers = Stream.of(
                check(START, connection -> both.wire()),
                check("two packages: bare", connection -> isAnswered(both, "message", "bare")),
                check("two packages: wrapped", connection -> {
                    isAnswered(both, "wrapped", "completion");
                    isAnswered(both, "in-execution", "execution");
                }),
                check("two packages: unknown route", connection -> isRefusedOnce(both)),
                check("two packages: unexpected", connection -> isUnexpectedOnce(both)),
                check("two packages: log policies", connection -> isLoggedAsTheCatalogSays(both)),
                check("two packages: objects", connection -> showsWhatIsPublicOfObjects(both)),
                check("two packages: languages", connection -> speaksGerman(both)));
        return Stream.of(answers, new VaryingCases(this, both).all(), new PagesAtOnePathCases(this, both).all())
                .flatMap(cases -> cases)
                .onClose(both::close);
    }

    private static void isAnswered(Lazy both, String ofTheShop, String ofLoyalty) throws Exception {
        ExpectedAnswer.ALL.get(ofTheShop).check(both.wire().send("GET", "/errors/" + ofTheShop));
        Wire.isProblem(both.wire().send("GET", "/loyalty/" + ofLoyalty), 410, EXPIRED);
    }

    private void isRefusedOnce(Lazy both) throws Exception {
        Wire wire = both.wire();
        String nothingThere = "{\"title\":\"Not Found\",\"status\":404}";
        try (CapturedLog log = capturedLog()) {
            HttpResponse<byte[]> answer = wire.send("GET", "/nowhere");
            if (refusedByTheShop().contains(404)) {
                Wire.isProblem(answer, 404, nothingThere);
            } else {
                Mode.isRefusal(answer, 404, nothingThere);
            }
            if (Mode.TODAY == Mode.FRAMEWORK_ERRORS) {
                assertThat(log.ours()).hasSize(1);
            }
        }
    }

    private void isUnexpectedOnce(Lazy both) throws Exception {
        if (Mode.TODAY == Mode.DEFAULT && !answersWhatNobodyExpected()) {
            return;
        }
        Wire wire = both.wire();
        try (CapturedLog log = capturedLog()) {
            Mode.isUnexpected(wire.send("GET", "/errors/unexpected"));
            if (Mode.TODAY == Mode.FRAMEWORK_ERRORS) {
                List<LogRecord> logged = log.aboveDebug();
                assertThat(logged).hasSize(1);
            }
        }
    }

    /** In both modes: what has a level in the catalog is logged also without {@code frameworkErrors}. */
    private void isLoggedAsTheCatalogSays(Lazy both) throws Exception {
        Wire wire = both.wire();
        try (CapturedLog log = capturedLog()) {
            HttpResponse<byte[]> answer = wire.send("GET", "/loyalty/frozen");
            Wire.isProblem(answer, 503, problem("frozen", "The points are frozen.", 503));
            assertThat(log.ours()).singleElement().satisfies(logged -> {
                assertThat(logged.getLevel()).isEqualTo(Level.INFO);
                assertThat(logged.getThrown()).isNull();
                assertThat(logged.getMessage())
                        .startsWith("Answered with 503" + instanceIn(answer) + ": com.acme.loyalty.http.PointsFrozen")
                        .endsWith("; caused by java.lang.IllegalStateException: ledger-2 is busy, ledger-3 is full");
            });
        }
        try (CapturedLog log = capturedLog()) {
            Wire.isProblem(
                    wire.send("GET", "/loyalty/stolen"), 403, problem("stolen", "These are not your points.", 403));
            assertThat(log.ours()).singleElement().satisfies(logged -> {
                assertThat(logged.getLevel()).isEqualTo(Level.WARNING);
                assertThat(logged.getThrown()).hasStackTraceContaining("Points.spend");
                assertThat(logged.getMessage()).isEqualTo("Answered with 403");
            });
        }
        try (CapturedLog log = capturedLog()) {
            HttpResponse<byte[]> answer = wire.send("GET", "/loyalty/lost");
            assertThat(Wire.text(answer)).isEqualTo(problem("lost", "The points are lost.", 500));
            assertThat(log.ours()).isEmpty();
        }
    }

    /** What is for the log only is in the log, and what is secret is nowhere: neither in the body nor in a header field. */
    private void showsWhatIsPublicOfObjects(Lazy both) throws Exception {
        String first = "Booking[points=30, trace-id=t-1, voucher=Voucher[@id=/vouchers/7]]";
        String second = "Booking[points=12, trace-id=t-2, voucher=null]";
        try (CapturedLog log = capturedLog()) {
            HttpResponse<byte[]> answer = both.wire().send("GET", "/loyalty/booked");
            Wire.isProblem(
                    answer,
                    409,
                    "{\"type\":\"urn:acme:points-booked\",\"title\":\"The points are booked.\",\"status\":409,\"detail\":\"See ["
                            + first + ", " + second + "].\",\"bookings\":[{\"points\":30,\"trace-id\":\"t-1\","
                            + "\"voucher\":{\"@id\":\"/vouchers/7\"}},{\"points\":12,\"trace-id\":\"t-2\"}]}");
            assertThat(answer.headers().toString()).doesNotContain("LOG-", "SECRET-");
            assertThat(log.ours()).singleElement().satisfies(logged -> {
                assertThat(logged.getMessage())
                        .contains("ledger=LOG-ledger, voucher=Voucher[@id=/vouchers/7, till=LOG-till]");
                assertThat(logged.getThrown()).isNull();
            });
            assertThat(log.aboveDebug())
                    .allSatisfy(logged -> assertThat(logged.getMessage()).doesNotContain("SECRET-"));
        }
    }

    /** Both packages are told in two languages; the text that the shop gives with an exception stays. */
    private static void speaksGerman(Lazy both) throws Exception {
        isIn("de", both, "Accept-Language", "fr, de-AT;q=0.8, en;q=0.5");
        isIn("de", both, "Accept-Language", "en;q=0.3, de;q=0.9");
        isIn("de", both, "Accept-Language", "nl", "Accept-Language", "DE");
        isIn("en", both);
        isIn("en", both, "Accept-Language", "de;q=0, *");
        isIn("en", both, "Accept-Language", "de_DE");
        isIn("en", both, "Accept-Language", "de-" + "abcdefgh-".repeat(200) + "x");

        HttpResponse<byte[]> inItsOwnWords = both.wire().send("GET", "/loyalty/message", "Accept-Language", "de");
        Wire.isProblem(inItsOwnWords, 410, EXPIRED);
        Wire.hasField(inItsOwnWords, "Content-Language", "en");

        HttpResponse<byte[]> ofTheShop = both.wire().send("GET", "/errors/message", "Accept-Language", "de");
        ExpectedAnswer.ALL.get("message").check(ofTheShop);
        Wire.hasField(ofTheShop, "Vary", "Accept-Language");
        Wire.hasField(ofTheShop, "Content-Language", "en");

        HttpResponse<byte[]> toldInGerman = both.wire().send("GET", "/orders/7", "Accept-Language", "de");
        assertThat(Wire.text(toldInGerman)).contains("\"title\":\"Diese Bestellung gibt es nicht.\"");
        Wire.hasField(toldInGerman, "Content-Language", "de");
    }

    private static void isIn(String language, Lazy both, String... fields) throws Exception {
        String title = language.equals("de") ? "Diese Punkte gehören jemand anderem." : "These are not your points.";
        HttpResponse<byte[]> answer = both.wire().send("GET", "/loyalty/stolen", fields);
        Wire.isProblem(answer, 403, problem("stolen", title, 403));
        Wire.hasField(answer, "Content-Language", language);
        Wire.hasField(answer, "Vary", "Accept-Language");
    }

    private static String instanceIn(HttpResponse<byte[]> answer) {
        return Mode.TODAY == Mode.FRAMEWORK_ERRORS ? " " + LogContract.instanceOf(answer) : "";
    }

    private static String problem(String name, String title, int status) {
        return "{\"type\":\"urn:acme:points-" + name + "\",\"title\":\"" + title + "\",\"status\":" + status + "}";
    }
}
