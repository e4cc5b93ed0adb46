package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Visibility;

/** The visibility of a field is one of three. */
final class VisibilityRule implements CatalogRule {

    @Override
    public void check(Declarations declarations, Mistakes mistakes) {
        declarations
                .everyField()
                .flatMap(field -> field.value(Key.VISIBILITY).stream())
                .filter(visibility -> Visibility.find(visibility.text()).isEmpty())
                .forEach(visibility -> mistakes.add(CatalogMessage.VISIBILITY
                        .at(visibility.position(), visibility.text())
                        .nearestTo(visibility.text(), Visibility.words())));
    }
}
