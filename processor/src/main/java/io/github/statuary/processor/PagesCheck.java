package io.github.statuary.processor;

import io.github.statuary.catalog.model.CatalogPositions;
import io.github.statuary.catalog.model.ProblemPositions;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.ProblemException;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.Given;
import io.github.statuary.processor.request.Request;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what a request says about documents and pages. */
final class PagesCheck {

    /** Segments without escapes, none of which consists of dots. A text, since only few packages need the regular expression. */
    private static final String PATH = "(/(?!\\.+(/|$))[A-Za-z0-9._~-]+)+";

    private PagesCheck() {}

    /** @param positions the places of the facts in the catalogs */
    static void check(Request request, GenerationPlan plan, CatalogPositions positions, List<Mistake> mistakes) {
        Optional<Given<String>> pages = request.settings().pages();
        if (pages.isPresent() && !pages.get().value().matches(PATH)) {
            mistakes.add(Message.NOT_A_PATH.at(pages.get().place(), pages.get().value()));
        }
        if (!request.settings().documentsStrict() || plan.documents().isEmpty()) {
            return;
        }
        for (ProblemException problem : plan.problems()) {
            if (problem.type().description().isBlank()) {
                String key = problem.type().slug();
                Mistake mistake = Message.NO_DESCRIPTION.at(request.place().withoutWords(), key);
                @Nullable ProblemPositions place = positions.problems().get(key);
                mistakes.add(
                        place == null
                                ? mistake
                                : new Mistake(mistake.id(), mistake.place(), place.key() + ": " + mistake.text()));
            }
        }
    }
}
