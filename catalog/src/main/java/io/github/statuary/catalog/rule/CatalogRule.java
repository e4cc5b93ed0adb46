package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.Mistakes;

/** Something that holds for every catalog. */
public interface CatalogRule {

    /** Adds a mistake for every place where it does not hold. Rules know nothing about places. */
    <P> void check(Declarations<P> declarations, Mistakes<P> mistakes);
}
