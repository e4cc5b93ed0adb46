package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.yaml.RawScalar;

/** A phrase can be sent in a status line (RFC 9112, section 4), and so is of Latin letters. */
final class PhraseRule implements CatalogRule {

    @Override
    public void check(Declarations declarations, Mistakes mistakes) {
        declarations
                .everyStatus()
                .flatMap(status -> status.value(Key.PHRASE).stream())
                .forEach(phrase -> check(phrase, mistakes));
    }

    private static void check(RawScalar phrase, Mistakes mistakes) {
        phrase.text()
                .strip()
                .codePoints()
                .filter(character -> character > 0xFF || character == '\t')
                .findFirst()
                .ifPresent(character ->
                        mistakes.add(CatalogMessage.PHRASE, phrase.position(), String.format("%04X", character)));
    }
}
