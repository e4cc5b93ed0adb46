package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** A problem type has not more fields than a constructor has room for: 255 words, of which a long takes two. */
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
