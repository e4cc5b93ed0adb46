package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import java.net.URI;
import java.util.Optional;

/** A base is an absolute URI to which a slug can be appended. */
final class BaseRule implements CatalogRule {

    private static final String EXAMPLE = "https://api.acme.com/problems/";

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.files().stream()
                .flatMap(file -> file.baseText().stream())
                .filter(base -> !isPrefix(base.text()))
                .forEach(base -> mistakes.add(CatalogMessage.BASE, base.place(), base.text(), suggestion(base)));
    }

    private static boolean isPrefix(String base) {
        Optional<URI> uri = UriText.absolute(base);
        boolean isOpaque = uri.map(URI::isOpaque).orElse(false);
        return uri.isPresent() && (base.endsWith("/") || base.endsWith("#") || (isOpaque && base.endsWith(":")));
    }

    private static String suggestion(Text<?> base) {
        String withSlash = base.text() + "/";
        return isPrefix(withSlash) ? withSlash : EXAMPLE;
    }
}
