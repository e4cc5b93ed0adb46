package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Value.Numeral;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** The status of a problem is an error status. */
final class ProblemStatusRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyProblem()
                .flatMap(problem -> problem.number(Key.STATUS).stream())
                .filter(status -> !isError(status))
                .forEach(status -> mistakes.add(CatalogMessage.PROBLEM_STATUS, status.place(), status.text()));
    }

    static boolean isError(Numeral<?> status) {
        int code = status.integer().orElse(0);
        return code >= 400 && code <= 599;
    }
}
