package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** A problem has a base for its slug, or its own type URI. */
final class BasePresenceRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.everyType().stream()
                .filter(problem -> !problem.has(Key.BASE) && !problem.has(Key.TYPE))
                .forEach(problem -> mistakes.add(
                        CatalogMessage.NO_BASE, problem.place(), problem.name().text()));
    }
}
