package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** Statuses are declared in the catalogs of the core, not beside it. The first status of a file is enough to say so. */
final class StatusOfCoreRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .core()
                .ifPresent(core -> declarations.files().stream()
                        .flatMap(file -> file.statuses().stream().limit(1))
                        .forEach(status -> mistakes.add(
                                CatalogMessage.STATUS_BESIDE_CORE,
                                status.name().place(),
                                status.name().text(),
                                core)));
    }
}
