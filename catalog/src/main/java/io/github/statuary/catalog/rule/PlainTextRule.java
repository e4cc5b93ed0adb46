package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A text is not blank, can be sent, and fits into a class file. */
final class PlainTextRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.files().forEach(file -> {
            file.baseText().ifPresent(base -> check(Key.BASE, base, mistakes));
            file.languageText().ifPresent(language -> check(Key.LANGUAGE, language, mistakes));
        });
        Stream.of(declarations.everyStatus(), declarations.everyProblem(), declarations.everyField())
                .flatMap(each -> each)
                .forEach(declaration -> declaration
                        .values()
                        .keySet()
                        .forEach(key -> declaration.text(key).ifPresent(text -> check(key, text, mistakes))));
    }

    private static <P> void check(Key key, Text<P> value, Mistakes<P> mistakes) {
        String text = value.text().strip();
        if (text.isEmpty()) {
            mistakes.add(CatalogMessage.BLANK_TEXT, value.place(), key.word());
        }
        if (text.length() > key.mostCharacters()) {
            mistakes.add(CatalogMessage.LONG_TEXT, value.place(), key.word(), key.mostCharacters());
        }
        if (!key.hasLines() && text.indexOf('\n') >= 0) {
            mistakes.add(CatalogMessage.LINE_BREAK, value.place(), key.word());
        }
        checkCharacters(key, value, mistakes);
    }

    /** Checks that no character of the text is one that cannot be sent. */
    static <P> void checkCharacters(Key key, Text<P> value, Mistakes<P> mistakes) {
        unsendable(value.text().strip())
                .ifPresent(character -> mistakes.add(
                        CatalogMessage.CONTROL_CHARACTER, value.place(), key.word(), String.format("%04X", character)));
    }

    /** The first lone surrogate, control character or Unicode line separator; a line feed and a tab are allowed. */
    private static OptionalInt unsendable(String text) {
        // In a loop: a stream of code points costs a compiler that has just been started more than all other rules.
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= ' ' && letter <= '~' || letter == '\n' || letter == '\t') {
                continue;
            }
            int character = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(character)) {
                i++;
            } else if (Character.isISOControl(character)
                    || Character.isSurrogate(letter)
                    || character == 0x2028
                    || character == 0x2029) {
                return OptionalInt.of(character);
            }
        }
        return OptionalInt.empty();
    }
}
