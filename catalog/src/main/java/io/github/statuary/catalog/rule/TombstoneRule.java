package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Value.Hole;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import java.util.Set;

/** A retired problem says only what identifies it and what it meant: it has no class and is not sent. */
final class TombstoneRule implements CatalogRule {

    private static final Set<Key> KEPT = Set.of(Key.RETIRED, Key.TITLE, Key.TYPE, Key.DESCRIPTION);

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.everyProblem().filter(Declaration::isRetired).forEach(problem -> check(problem, mistakes));
    }

    private static <P> void check(Declaration<P> problem, Mistakes<P> mistakes) {
        String slug = problem.name().text();
        problem.values().forEach((key, value) -> {
            if (!KEPT.contains(key) && !(value instanceof Hole)) {
                Key written = key == Key.LOG_LEVEL || key == Key.LOG_TRACE ? Key.LOG : key;
                mistakes.add(CatalogMessage.RETIRED_WITH, value.place(), slug, written.word());
            }
        });
        problem.fields().stream()
                .limit(1)
                .forEach(field -> mistakes.add(CatalogMessage.RETIRED_WITH, field.place(), slug, Key.FIELDS.word()));
    }
}
