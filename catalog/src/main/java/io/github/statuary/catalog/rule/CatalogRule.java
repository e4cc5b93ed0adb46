package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.Mistakes;

/** A rule for the content of catalogs. */
public interface CatalogRule {

    /** Adds a mistake for every place that breaks the rule. Rules only pass places on. */
    <P> void check(Declarations<P> declarations, Mistakes<P> mistakes);
}
