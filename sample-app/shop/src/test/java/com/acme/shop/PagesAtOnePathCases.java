package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Two packages whose types have one base, and both have pages: each has its own, and of those at one path one is sent. */
record PagesAtOnePathCases(TwoPackagesContract contract, Lazy both) {
    private static final List<String> NAMES = List.of("of each", "at one path", "only once", "that vary");

    /** What tells the pages at one path apart. */
    private static final String OF_THE_SHOP = "<h1>There is not enough of it in stock.</h1>";

    private static final String OF_LOYALTY = "<h1>There is no gift for these points.</h1>";

    static Stream<String> names() {
        return NAMES.stream().map(name -> "two packages: pages " + name);
    }

    Stream<DynamicTest> all() {
        return Stream.of(
                contract.check("two packages: pages of each", connection -> eachHasItsOwn()),
                contract.check("two packages: pages at one path", connection -> oneOfThemAnswers()),
                contract.check("two packages: pages only once", connection -> isNotModified()),
                contract.check("two packages: pages that vary", connection -> saysByWhatItVaries()));
    }

    private void eachHasItsOwn() throws Exception {
        if (hasPages()) {
            isPage("/problems/order-not-found", "<h1>There is no such order.</h1>");
        }
        isPage("/problems/points-short", "<h1>There are not enough points.</h1>");
    }

    private void oneOfThemAnswers() throws Exception {
        String page = isPage("/problems/out-of-stock", "<h1>");
        Set<String> titles = hasPages() ? contract.pagesOf(OF_THE_SHOP, OF_LOYALTY) : Set.of(OF_LOYALTY);
        assertThat(titles).anySatisfy(title -> assertThat(page).contains(title));
        assertThat(isPage("/problems/out-of-stock", "<h1>")).isEqualTo(page);
    }

    private void isNotModified() throws Exception {
        HttpResponse<byte[]> page = both.wire().send("GET", "/problems/out-of-stock");
        String tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(both.wire()
                        .send("GET", "/problems/out-of-stock", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(page.headers().allValues("ETag")).hasSize(1);
    }

    /** What a filter of the application has said stays, where the filter comes before the page. */
    private void saysByWhatItVaries() throws Exception {
        HttpResponse<byte[]> page = both.wire().send("GET", "/problems/out-of-stock", Varying.ASKED, "Origin");
        List<String> vary = Wire.elements(page, "Vary");
        assertThat(vary).containsOnlyOnce("accept").doesNotHaveDuplicates();
        if (!contract.sendsPagesBeforeFilters()) {
            assertThat(vary).contains("origin");
        }
    }

    private String isPage(String path, String content) throws Exception {
        HttpResponse<byte[]> answer = both.wire().send("GET", path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(Wire.text(answer)).contains(content);
        return Wire.text(answer);
    }

    /** The same shop in modules has none. */
    private static boolean hasPages() {
        String file = "/META-INF/statuary/com.acme.shop.http/html/index.html";
        return PagesAtOnePathCases.class.getResource(file) != null;
    }
}
