package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.yaml.RawScalar;

/** The reference of a status is a link that a browser follows. */
final class ReferenceRule implements CatalogRule {

    @Override
    public void check(Declarations declarations, Mistakes mistakes) {
        declarations
                .everyStatus()
                .flatMap(status -> status.value(Key.REFERENCE).stream())
                .filter(reference -> !isWebAddress(reference))
                .forEach(reference -> mistakes.add(CatalogMessage.REFERENCE, reference.position(), reference.text()));
    }

    private static boolean isWebAddress(RawScalar reference) {
        return UriText.absolute(reference.text())
                .filter(uri -> uri.getHost() != null)
                .map(uri -> uri.getScheme().equals("https") || uri.getScheme().equals("http"))
                .orElse(false);
    }
}
