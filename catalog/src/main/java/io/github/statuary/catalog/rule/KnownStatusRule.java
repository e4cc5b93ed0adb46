package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.StatusCode;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Status;
import java.util.Set;
import java.util.stream.Collectors;

/** The status of a problem has an exception class, which the problem's class can extend. */
final class KnownStatusRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        if (!isComplete(declarations)) {
            return;
        }
        Set<Integer> codes = declarations.resolvedStatuses().stream()
                .filter(status -> status.standing().isGenerated())
                .map(Status::code)
                .collect(Collectors.toUnmodifiableSet());
        declarations.problems().values().stream()
                .flatMap(problem -> problem.number(Key.STATUS).stream())
                .filter(ProblemStatusRule::isError)
                .filter(status -> !codes.contains(status.integer().orElse(0)))
                .forEach(status -> declarations
                        .core()
                        .ifPresentOrElse(
                                core -> mistakes.add(
                                        CatalogMessage.STATUS_NOT_OF_CORE, status.place(), status.text(), core),
                                () -> mistakes.add(CatalogMessage.UNKNOWN_STATUS, status.place(), status.text())));
    }

    /** Whether every status that the files mean to declare is known. */
    private static <P> boolean isComplete(Declarations<P> declarations) {
        return declarations.files().stream().allMatch(file -> file.hasAllStatuses())
                && declarations
                        .everyStatus()
                        .allMatch(status -> StatusCode.of(status.name()).isPresent());
    }
}
