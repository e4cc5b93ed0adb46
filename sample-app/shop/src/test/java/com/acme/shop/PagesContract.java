package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The type of a problem opens: its path gives a page whose example is what the server sends. */
interface PagesContract extends Contract {
    Pattern EXAMPLE = Pattern.compile("<code class=\"body\">(.*?)</code>", Pattern.DOTALL);
    /** With framework errors a 5xx gets an instance, which is new each time. */
    String NEW_INSTANCE = ",\"instance\":\"urn:uuid:[0-9a-f-]{36}\"";

    Pattern TYPE = Pattern.compile("\"type\":\"https://shop.acme.com([^\"]+)\"");

    /** Whether the shop's adapter on this server has a route for each page. */
    default boolean servesPages() {
        return true;
    }

    @Test
    @BothModes
    default void pagesOpenAtTheTypesOfProblems() throws Exception {
        assumeThereArePages();
        opens(wire().send("GET", "/orders/7"), "404 Not Found", "There is no such order.", "orderId");
        opens(
                wire().post("/orders", "application/json", "{\"item\":\"teapot\",\"quantity\":21}"),
                "409 Conflict",
                "There is not enough of it in stock.",
                "available");
        opens(
                wire().post("/orders", "application/json", "{\"item\":\"teapot\",\"quantity\":13}"),
                "402 Payment Required",
                "Your payment was declined.",
                "reason");
        opens(
                wire().send("GET", "/invoices/lost"),
                "503 Service Unavailable",
                "The archive cannot be read.",
                "Retry-After");
    }

    /** The language of a page is chosen like that of a problem, and both are the same. */
    @Test
    @BothModes
    default void pagesOpenInTheLanguageOfProblems() throws Exception {
        assumeThereArePages();
        String[] german = {"Accept-Language", "nl, de-AT;q=0.8, en;q=0.5"};
        opens(
                "de",
                wire().send("GET", "/orders/7", german),
                "404 Nicht gefunden",
                "Diese Bestellung gibt es nicht.",
                "orderId",
                german);
        opens(
                "de",
                wire().send("GET", "/invoices/lost", german),
                "503 Dienst nicht bereit",
                "Das Archiv ist nicht zu lesen.",
                "Retry-After",
                german);
        String[] english = {"Accept-Language", "de;q=0, fr"};
        opens(
                "en",
                wire().send("GET", "/orders/7", english),
                "404 Not Found",
                "There is no such order.",
                "orderId",
                english);
    }

    /** Each language has a path of its own, whatever the client prefers. */
    @Test
    @BothModes
    default void pagesLeadToEachOtherInTheirLanguages() throws Exception {
        assumeThereArePages();
        HttpResponse<byte[]> chosen = wire().send("GET", "/problems/order-not-found", "Accept-Language", "de");
        HttpResponse<byte[]> german = wire().send("GET", "/problems/order-not-found.de", "Accept-Language", "en");
        HttpResponse<byte[]> english = wire().send("GET", "/problems/order-not-found.en", "Accept-Language", "de");
        assertThat(german.body()).isEqualTo(chosen.body());
        Wire.hasField(german, "Content-Language", "de");
        assertThat(Wire.text(german)).contains("<a href=\"order-not-found.en\" rel=\"alternate\" hreflang=\"en\"");
        Wire.hasField(english, "Content-Language", "en");
        assertThat(Wire.text(english)).contains("<a href=\"order-not-found.de\" rel=\"alternate\" hreflang=\"de\"");

        String tag = german.headers().firstValue("ETag").orElseThrow();
        assertThat(wire().send("GET", "/problems/order-not-found", "Accept-Language", "de", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(wire().send("GET", "/problems/order-not-found", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    /** The page of a type is the schema of its problems, for a program that asks for one. */
    @Test
    @BothModes
    default void pagesAreSchemasWhereSchemasAreAccepted() throws Exception {
        assumeThereArePages();
        String schema = "application/schema+json";
        for (String[] language : new String[][] {{}, {"Accept-Language", "de"}}) {
            String[] fields = Stream.concat(Stream.of("Accept", schema), Stream.of(language))
                    .toArray(String[]::new);
            HttpResponse<byte[]> answer = wire().send("GET", "/problems/order-not-found", fields);
            assertThat(answer.statusCode()).isEqualTo(200);
            Wire.hasField(answer, "Content-Type", schema);
            assertThat(Wire.text(answer)).startsWith("{").contains("\"orderId\"");
        }
        assertThat(wire().send("GET", "/problems/order-not-found", "Accept", "text/html")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("text/html");
    }

    private void opens(HttpResponse<byte[]> problem, String status, String title, String member) throws Exception {
        opens("en", problem, status, title, member);
    }

    private void opens(
            String language, HttpResponse<byte[]> problem, String status, String title, String member, String... fields)
            throws Exception {
        Matcher type = TYPE.matcher(Wire.text(problem));
        assertThat(type.find()).isTrue();
        Wire.hasField(problem, "Content-Language", language);

        HttpResponse<byte[]> page = wire().send(
                        "GET",
                        type.group(1),
                        Stream.concat(Stream.of("Accept", "text/html, */*;q=0.1"), Stream.of(fields))
                                .toArray(String[]::new));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).matches("text/html; ?charset=(utf|UTF)-8");
        Wire.hasField(page, "Content-Language", language);
        assertThat(String.join(", ", page.headers().allValues("Vary"))).isEqualTo("Accept, Accept-Language");
        String html = Wire.text(page);
        assertThat(html)
                .contains(
                        "<html lang=\"" + language + "\">",
                        "<b>" + status + "</b>",
                        "<h1>" + title + "</h1>",
                        "<code>" + member + "</code>")
                .doesNotContain("cardNumber", "paymentId");
        Matcher example = EXAMPLE.matcher(html);
        assertThat(example.find()).isTrue();
        String sent = Wire.text(problem).replaceFirst(NEW_INSTANCE, "");
        assertThat(unescaped(example.group(1))).isEqualTo(sent);
    }

    @Test
    @BothModes
    default void pagesAreNotSentTwice() throws Exception {
        assumeThereArePages();
        HttpResponse<byte[]> page = wire().send("GET", "/problems/order-not-found", "Accept", "no media type at all");
        assertThat(page.statusCode()).isIn(200, 400, 406); // some servers refuse such a field before anybody sees it
        HttpResponse<byte[]> plain = wire().send("GET", "/problems/order-not-found");
        String tag = plain.headers().firstValue("ETag").orElseThrow();
        assertThat(plain.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(plain.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-"));
        assertThat(plain.headers().firstValue("Cache-Control")).hasValue("public, max-age=3600");

        HttpResponse<byte[]> again = wire().send("GET", "/problems/order-not-found", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        HttpResponse<byte[]> head = wire().send("HEAD", "/problems/order-not-found");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    @BothModes
    default void pagesAreAtTheirExactPathsOnly() throws Exception {
        assumeThereArePages();
        for (String path : new String[] {"/problems/order", "/problems/order-not-found/7", "/problems/", "/problems"}) {
            assertThat(wire().send("GET", path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(wire().send("POST", "/problems/order-not-found").statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    private void assumeThereArePages() {
        assumeTrue(servesPages(), "this adapter has no route for pages");
        String file = "/META-INF/statuary/com.acme.shop.http/html/index.html";
        assumeTrue(PagesContract.class.getResource(file) != null, "this shop has no pages");
    }

    private static String unescaped(String html) {
        String text = html.replaceAll("<[^>]*>", "");
        for (Map.Entry<String, String> escape :
                Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'").entrySet()) {
            text = text.replace(escape.getKey(), escape.getValue());
        }
        return text.replace("&amp;", "&");
    }
}
