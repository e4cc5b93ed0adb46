package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.Mistakes;

/** Something that holds for every catalog. */
public interface CatalogRule {

    /** Takes down every place where it does not hold, whatever a place is. */
    <P> void check(Declarations<P> declarations, Mistakes<P> mistakes);
}
