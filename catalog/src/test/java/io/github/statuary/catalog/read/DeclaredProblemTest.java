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
    void each_mistake_has_the_number_of_its_text() {
        List<CatalogMistake> mistakes = mistakes(new DeclaredProblem()
                .status(302, 1)
                .type("no uri", 2)
                .title(" ", 3)
                .detail("No {order} on {page}.", 4)
                .member("page", false, 5)
                .member("id", true, 6)
                .member("Status", true, 7)
                .header("Content-Type", 8));

        assertThat(mistakes)
                .extracting(
                        CatalogMistake::message, mistake -> mistake.position().line())
                .contains(
                        tuple(CatalogMessage.PROBLEM_STATUS, 1),
                        tuple(CatalogMessage.TYPE_URI, 2),
                        tuple(CatalogMessage.BLANK_TEXT, 3),
                        tuple(CatalogMessage.UNKNOWN_PLACEHOLDER, 4),
                        tuple(CatalogMessage.OPTIONAL_PLACEHOLDER, 4),
                        tuple(CatalogMessage.MEMBER_NAME, 6),
                        tuple(CatalogMessage.RESERVED_MEMBER, 7),
                        tuple(CatalogMessage.FRAMING_HEADER, 8))
                .hasSize(8);
    }

    @Test
    void a_status_that_the_catalog_does_not_have_is_refused() {
        assertThat(mistakes(good().status(499, 1)))
                .extracting(CatalogMistake::message)
                .containsExactly(CatalogMessage.UNKNOWN_STATUS);
    }

    @Test
    void a_template_has_text_and_places() {
        assertThat(DeclaredProblem.template("No {order} {{here}}.").parts())
                .containsExactly(new Text("No "), new Placeholder("order"), new Text(" {here}."));
    }

    private static DeclaredProblem good() {
        return new DeclaredProblem()
                .status(404, 1)
                .type("https://api.acme.com/problems/no-such-order", 2)
                .title("No such order.", 3)
                .detail("There is no order {order}.", 4)
                .member("order", true, 5)
                .header("Retry-After", 6);
    }

    private static List<CatalogMistake> mistakes(DeclaredProblem problem) {
        return problem.mistakes(BundledCatalog.load());
    }
}
