package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.ValueKind;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.yaml.RawScalar;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Text is there, can be sent, and fits into a class file. */
final class PlainTextRule implements CatalogRule {

    @Override
    public void check(Declarations declarations, Mistakes mistakes) {
        declarations.files().forEach(file -> file.baseText().ifPresent(base -> check(Key.BASE, base, mistakes)));
        Stream.of(declarations.everyStatus(), declarations.everyProblem(), declarations.everyField())
                .flatMap(each -> each)
                .forEach(declaration -> declaration.values().keySet().stream()
                        .filter(key -> key.kind() == ValueKind.TEXT)
                        .forEach(key -> declaration.value(key).ifPresent(text -> check(key, text, mistakes))));
    }

    private static void check(Key key, RawScalar value, Mistakes mistakes) {
        String text = value.text().strip();
        if (text.isEmpty()) {
            mistakes.add(CatalogMessage.BLANK_TEXT, value.position(), key.word());
        }
        if (text.length() > key.mostCharacters()) {
            mistakes.add(CatalogMessage.LONG_TEXT, value.position(), key.word(), key.mostCharacters());
        }
        if (!key.hasLines() && text.indexOf('\n') >= 0) {
            mistakes.add(CatalogMessage.LINE_BREAK, value.position(), key.word());
        }
        unsendable(text)
                .ifPresent(character -> mistakes.add(
                        CatalogMessage.CONTROL_CHARACTER,
                        value.position(),
                        key.word(),
                        String.format("%04X", character)));
    }

    /** The first character that is half of one or that no text is made of; a line's end and a tab are not. */
    private static OptionalInt unsendable(String text) {
        return text.codePoints()
                .filter(character -> character != '\n' && character != '\t')
                .filter(character -> Character.isISOControl(character)
                        || Character.getType(character) == Character.SURROGATE
                        || character == 0x2028
                        || character == 0x2029)
                .findFirst();
    }
}
