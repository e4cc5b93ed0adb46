package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** A type URI is absolute, and not {@code about:blank} (RFC 9457, section 4.2.1). */
final class TypeUriRule implements CatalogRule {

    private static final String EXAMPLE = "https://api.acme.com/problems/out-of-credit";

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyProblem()
                .flatMap(problem -> problem.text(Key.TYPE).stream())
                .filter(type -> !isType(type.text()))
                .forEach(type -> mistakes.add(CatalogMessage.TYPE_URI, type.place(), type.text(), EXAMPLE));
    }

    private static boolean isType(String text) {
        return UriText.absolute(text)
                .filter(uri -> !uri.getScheme().equalsIgnoreCase("about"))
                .isPresent();
    }
}
