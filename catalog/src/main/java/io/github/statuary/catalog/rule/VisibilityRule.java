package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Visibility;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The visibility of a field is one of three. */
final class VisibilityRule implements CatalogRule {

    @Override
    public void check(Declarations declarations, Mistakes mistakes) {
        List<String> words =
                Arrays.stream(Visibility.values()).map(VisibilityRule::word).toList();
        declarations
                .everyField()
                .flatMap(field -> field.value(Key.VISIBILITY).stream())
                .filter(visibility -> visibility(visibility.text()).isEmpty())
                .forEach(visibility -> mistakes.add(CatalogMessage.VISIBILITY
                        .at(visibility.position(), visibility.text())
                        .nearestTo(visibility.text(), words)));
    }

    static Optional<Visibility> visibility(String word) {
        return Arrays.stream(Visibility.values())
                .filter(visibility -> word(visibility).equals(word))
                .findFirst();
    }

    static String word(Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
