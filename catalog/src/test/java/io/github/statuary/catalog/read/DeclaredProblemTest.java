package io.github.statuary.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems from elsewhere are held to the rules of catalog files. */
class DeclaredProblemTest {

    @Test
    void a_good_problem_has_no_mistakes() {
        assertThat(mistakes(good())).isEmpty();
    }

    @Test
    void each_mistake_is_at_its_place_in_the_order_of_the_places() {
        List<CatalogMistake<String>> mistakes = mistakes(new DeclaredProblem<>("class")
                .type("no uri", "the type")
                .status(302, "the status")
                .title(" ", "the title")
                .detail("No {order} on {page}, { }, {two words}.", "the detail")
                .member("page", false, "page()")
                .member("", true, "id()")
                .member("trace-id", true, "traceId()")
                .member("status", true, "status()")
                .header("Content-Type", "the header"));

        assertThat(mistakes)
                .extracting(CatalogMistake::message, CatalogMistake::place)
                .containsExactly(
                        tuple(CatalogMessage.TYPE_URI, "the type"),
                        tuple(CatalogMessage.PROBLEM_STATUS, "the status"),
                        tuple(CatalogMessage.BLANK_TEXT, "the title"),
                        tuple(CatalogMessage.PLACEHOLDER_NAME, "the detail"),
                        tuple(CatalogMessage.UNKNOWN_PLACEHOLDER, "the detail"),
                        tuple(CatalogMessage.UNKNOWN_PLACEHOLDER, "the detail"),
                        tuple(CatalogMessage.OPTIONAL_PLACEHOLDER, "the detail"),
                        tuple(CatalogMessage.MEMBER_NAME, "id()"),
                        tuple(CatalogMessage.RESERVED_MEMBER, "status()"),
                        tuple(CatalogMessage.FRAMING_HEADER, "the header"));
    }

    @Test
    void a_status_that_the_catalog_does_not_have_is_refused() {
        assertThat(mistakes(good().status(499, "499")))
                .extracting(CatalogMistake::message)
                .containsExactly(CatalogMessage.UNKNOWN_STATUS);
    }

    @Test
    void a_template_has_text_and_places() {
        assertThat(good().detail(" No {order} {{here}}.\n", "detail")
                        .template()
                        .orElseThrow()
                        .parts())
                .containsExactly(new Text("No "), new Placeholder("order"), new Text(" {here}."));
        assertThat(new DeclaredProblem<>("class").template()).isEmpty();
    }

    private static DeclaredProblem<String> good() {
        return new DeclaredProblem<>("class")
                .status(404, "status")
                .type("https://api.acme.com/problems/no-such-order", "type")
                .title("No such order.", "title")
                .detail("There is no order {order}.", "detail")
                .member("order", true, "order()")
                .header("Retry-After", "header");
    }

    private static List<CatalogMistake<String>> mistakes(DeclaredProblem<String> problem) {
        return problem.mistakes(BundledCatalog.load());
    }
}
