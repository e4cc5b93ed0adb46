package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.StatusBuilder;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.yaml.RawScalar;

/** A catalog gives no content to responses that the protocol ends with their header. */
final class ContentRule implements CatalogRule {

    @Override
    public void check(Declarations declarations, Mistakes mistakes) {
        declarations
                .statuses()
                .forEach((code, status) -> status.value(Key.CONTENT)
                        .filter(RawScalar::isTrue)
                        .filter(content -> !StatusBuilder.mayHaveContent(code))
                        .ifPresent(
                                content -> mistakes.add(CatalogMessage.CONTENT_FORBIDDEN, content.position(), code)));
    }
}
