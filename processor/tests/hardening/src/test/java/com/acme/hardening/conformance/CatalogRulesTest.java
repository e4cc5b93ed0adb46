package com.acme.hardening.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.acme.hardening.catalog.OutOfCreditException;
import com.acme.hardening.catalog.RateLimitedException;
import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.read.CatalogReader;
import io.github.statuary.catalog.read.CatalogReading;
import io.github.statuary.catalog.yaml.CatalogSource;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules for catalogs and for what is generated from them. */
class CatalogRulesTest {

    @Test
    @Holds("P7")
    void a_type_is_an_absolute_uri() {
        assertThat(OutOfCreditException.TYPE).isEqualTo(URI.create("https://api.acme.com/problems/out-of-credit"));
        assertThat(new OutOfCreditException("Ann", BigDecimal.ONE).problem().type())
                .isEqualTo(OutOfCreditException.TYPE);
        assertBad("base: /problems/\nproblems:\n  no-credit: { status: 403, title: No credit. }\n");
        assertBad("problems:\n  no-credit: { status: 403, title: No credit. }\n");
    }

    @Test
    @Holds("P14")
    void the_name_of_an_extension_is_any_that_is_not_of_a_standard_member() {
        for (String standard : List.of("type", "title", "status", "detail", "instance")) {
            assertBad(problem("fields: { " + standard + ": { type: string, java: another } }"));
        }
        assertBad(problem("fields: { \"\": { type: string, java: nothing } }"));
        for (String name : List.of("abc", "id", "trace-id", "invalid-params", "\"@context\"", "Title", "\"*/\"")) {
            assertThat(read(problem("fields: { " + name + ": { type: string, java: another } }"))
                            .isGood())
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    @Holds("T1")
    void a_type_has_a_uri_a_title_and_a_status() {
        ProblemType type =
                read(problem("detail: None.")).catalog().problemTypes().get(0);

        assertThat(type.type()).isEqualTo(URI.create("https://acme.com/no-credit"));
        assertThat(type.title()).isEqualTo("No credit.");
        assertThat(type.status()).isEqualTo(403);
        assertBad("base: https://acme.com/\nproblems:\n  no-credit: { title: No credit. }\n");
        assertBad("base: https://acme.com/\nproblems:\n  no-credit: { status: 403 }\n");
    }

    @Test
    @Holds("T2")
    void a_type_may_have_retry_after_and_further_members() {
        assertThat(new RateLimitedException(Duration.ofSeconds(3)).headers())
                .containsExactly(entry("Retry-After", List.of("3")));
        assertThat(new OutOfCreditException("Ann", BigDecimal.ONE).problem().extensions())
                .containsEntry("holder", "Ann");
    }

    @Test
    @Holds("H7")
    void the_phrase_of_a_catalog_is_one_line() {
        for (String bad : List.of("\\r", "\\n", "\\0", "\\x7F", "\\r\\nSet-Cookie: a=b")) {
            assertBad("statuses:\n  499: { name: CLOSED, phrase: \"Closed" + bad + "x\" }\n");
        }
        assertThat(read("statuses:\n  499: { name: CLOSED, phrase: \"Closed\" }\n")
                        .isGood())
                .isTrue();
    }

    private static String problem(String more) {
        return "base: https://acme.com/\nproblems:\n  no-credit:\n    status: 403\n    title: No credit.\n    " + more
                + "\n";
    }

    private static void assertBad(String yaml) {
        assertThat(read(yaml).isGood()).as(yaml).isFalse();
    }

    private static CatalogReading read(String yaml) {
        return CatalogReader.read(
                List.of(CatalogSource.of("problems.yaml", yaml.getBytes(StandardCharsets.UTF_8))),
                BundledCatalog.load());
    }
}
