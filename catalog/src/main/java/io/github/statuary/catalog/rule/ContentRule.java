package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.StatusBuilder;
import io.github.statuary.catalog.declaration.Value.Flag;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** A catalog does not allow content in responses for which the protocol forbids it. */
final class ContentRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .statuses()
                .forEach((code, status) -> status.flag(Key.CONTENT)
                        .filter(Flag::isTrue)
                        .filter(content -> !StatusBuilder.mayHaveContent(code))
                        .ifPresent(content -> mistakes.add(CatalogMessage.CONTENT_FORBIDDEN, content.place(), code)));
    }
}
