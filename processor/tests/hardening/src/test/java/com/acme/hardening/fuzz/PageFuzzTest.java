package com.acme.hardening.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.hardening.spoken.ProblemPages;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

/** Requests for pages with any path and any fields: a whole page at a path that has one, and nothing elsewhere. */
class PageFuzzTest {

    private static final String PATH = ProblemPages.paths().get(0);

    @FuzzTest(maxDuration = "5m")
    void any_request_has_a_whole_page_or_none(FuzzedDataProvider data) {
        String path = data.consumeBoolean() ? PATH : data.consumeString(80);
        String accept = data.consumeBoolean() ? null : data.consumeString(200);
        String ifNoneMatch = data.consumeBoolean() ? null : data.consumeString(80);

        Optional<ProblemPages.Page> page = ProblemPages.find(path, accept, ifNoneMatch);

        assertThat(page.isPresent()).isEqualTo(ProblemPages.paths().contains(path));
        page.ifPresent(found -> {
            assertThat(found.status()).isIn(200, 304);
            assertThat(found.hasBody()).isEqualTo(found.status() == 200);
            assertThat(found.headers()).containsKeys("ETag", "Cache-Control", "Vary");
            if (found.hasBody()) {
                assertThat(found.headers().get("Content-Type"))
                        .isIn("text/html; charset=utf-8", "text/markdown; charset=utf-8", "application/schema+json");
                assertThat(found.text()).contains("out-of-credit");
                assertThat(ProblemPages.find(path, accept, found.headers().get("ETag")))
                        .map(ProblemPages.Page::status)
                        .contains(304);
            }
        });
    }
}
