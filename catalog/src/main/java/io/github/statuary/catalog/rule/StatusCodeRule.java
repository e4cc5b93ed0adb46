package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.StatusCode;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** The key of a status is a number from 100 to 599 (RFC 9110, section 15). */
final class StatusCodeRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyStatus()
                .filter(status -> StatusCode.of(status.name()).isEmpty())
                .forEach(status -> mistakes.add(
                        CatalogMessage.CODE_OUT_OF_RANGE,
                        status.place(),
                        status.name().text()));
    }
}
