package io.github.statuary.processor;

import io.github.statuary.catalog.model.CatalogPositions;
import io.github.statuary.catalog.model.ProblemPositions;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.ProblemException;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.Request;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what a request says about documents and pages. */
final class PagesCheck {

    /** Segments without escapes, none of which consists of dots. */
    private static final Pattern PATH = Pattern.compile("(/(?!\\.+(/|$))[A-Za-z0-9._~-]+)+");

    private PagesCheck() {}

    /** @param positions the places of the facts in the catalogs */
    static void check(Request request, GenerationPlan plan, CatalogPositions positions, List<Mistake> mistakes) {
        request.settings().pages().ifPresent(path -> {
            if (!PATH.matcher(path.value()).matches()) {
                mistakes.add(Message.NOT_A_PATH.at(path.place(), path.value()));
            }
        });
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
