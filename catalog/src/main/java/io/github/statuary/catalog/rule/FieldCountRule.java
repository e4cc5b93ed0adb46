package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** The fields of a problem type fit into the parameters of a constructor: 255 slots, of which a long takes two. */
final class FieldCountRule implements CatalogRule {

    private static final int MOST = 100;

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.problems().values().stream()
                .filter(problem -> problem.fields().size() > MOST)
                .forEach(problem -> mistakes.add(
                        CatalogMessage.MANY_FIELDS,
                        problem.place(),
                        problem.fields().size(),
                        MOST));
    }
}
