package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import java.util.List;
import java.util.regex.Pattern;

/** The language of a file is a tag of BCP 47 that begins with a language (RFC 5646, section 2.1). */
final class LanguageRule implements CatalogRule {

    /** The language, then script, region, variants, extensions and private use, each in its place. */
    private static final Pattern TAG = Pattern.compile(
            "(?i)([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?"
                    + "(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,8}(-[a-wyz0-9](-[a-z0-9]{2,8}){1,8}){0,8}(-x(-[a-z0-9]{1,8}){1,8})?");

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.files().stream()
                .flatMap(file -> file.languageText().stream())
                .filter(language -> !isTag(language.text().strip()))
                .forEach(language -> {
                    String hyphenated = language.text().strip().replace('_', '-');
                    mistakes.add(CatalogMessage.LANGUAGE
                            .at(language.place(), language.text())
                            .nearestTo(language.text(), isTag(hyphenated) ? List.of(hyphenated) : List.of()));
                });
    }

    private static boolean isTag(String text) {
        return text.length() <= 100 && TAG.matcher(text).matches();
    }
}
