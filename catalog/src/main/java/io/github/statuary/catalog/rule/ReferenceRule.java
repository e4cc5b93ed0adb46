package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** The reference of a status is a link that a browser can open. */
final class ReferenceRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyStatus()
                .flatMap(status -> status.text(Key.REFERENCE).stream())
                .filter(reference -> !isWebAddress(reference))
                .forEach(reference -> mistakes.add(CatalogMessage.REFERENCE, reference.place(), reference.text()));
    }

    private static boolean isWebAddress(Text<?> reference) {
        return UriText.absolute(reference.text())
                .filter(uri -> uri.getHost() != null)
                .map(uri -> uri.getScheme().equals("https") || uri.getScheme().equals("http"))
                .orElse(false);
    }
}
