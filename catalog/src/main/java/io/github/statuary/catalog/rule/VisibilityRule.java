package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Visibility;

/** The visibility of a field is one of three. */
final class VisibilityRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyField()
                .flatMap(field -> field.text(Key.VISIBILITY).stream())
                .filter(visibility -> Visibility.find(visibility.text()).isEmpty())
                .forEach(visibility -> mistakes.add(CatalogMessage.VISIBILITY
                        .at(visibility.place(), visibility.text())
                        .nearestTo(visibility.text(), Visibility.words())));
    }
}
