package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** Statuses are declared in the catalogs of the core, not beside it. */
final class StatusOfCoreRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .core()
                .ifPresent(core -> declarations
                        .everyStatus()
                        .forEach(status -> mistakes.add(
                                CatalogMessage.STATUS_BESIDE_CORE,
                                status.name().place(),
                                status.name().text(),
                                core)));
    }
}
