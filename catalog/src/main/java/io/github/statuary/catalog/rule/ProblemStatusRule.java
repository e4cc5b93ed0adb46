package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.yaml.RawScalar;

/** The status of a problem is that of an error. */
final class ProblemStatusRule implements CatalogRule {

    @Override
    public void check(Declarations declarations, Mistakes mistakes) {
        declarations
                .everyProblem()
                .flatMap(problem -> problem.value(Key.STATUS).stream())
                .filter(status -> !isError(status))
                .forEach(status -> mistakes.add(CatalogMessage.PROBLEM_STATUS, status.position(), status.text()));
    }

    static boolean isError(RawScalar status) {
        int code = status.integer().orElse(0);
        return code >= 400 && code <= 599;
    }
}
