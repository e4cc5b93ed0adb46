package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** A phrase can be sent in a status line (RFC 9112, section 4), so it has Latin letters only. */
final class PhraseRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyStatus()
                .flatMap(status -> status.text(Key.PHRASE).stream())
                .forEach(phrase -> check(phrase, mistakes));
    }

    private static <P> void check(Text<P> phrase, Mistakes<P> mistakes) {
        phrase.text()
                .strip()
                .codePoints()
                .filter(character -> character > 0xFF || character == '\t')
                .findFirst()
                .ifPresent(character ->
                        mistakes.add(CatalogMessage.PHRASE, phrase.place(), String.format("%04X", character)));
    }
}
