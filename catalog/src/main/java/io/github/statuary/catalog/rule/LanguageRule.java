package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.LanguageTag;
import java.util.List;

/** The language of a file is a tag of BCP 47 that begins with a language (RFC 5646, section 2.1). */
final class LanguageRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.files().stream()
                .flatMap(file -> file.languageText().stream())
                .filter(language -> !LanguageTag.isTag(language.text().strip()))
                .forEach(language -> {
                    String hyphenated = language.text().strip().replace('_', '-');
                    mistakes.add(CatalogMessage.LANGUAGE
                            .at(language.place(), language.text())
                            .nearestTo(
                                    language.text(), LanguageTag.isTag(hyphenated) ? List.of(hyphenated) : List.of()));
                });
    }
}
