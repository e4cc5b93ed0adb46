package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.JavaNames;
import java.util.regex.Pattern;

/** Each member has a name in Java: one that follows from its name, or the one that the catalog gives. */
final class JavaNameRule implements CatalogRule {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,79}");

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyField()
                .flatMap(field -> field.text(Key.JAVA).stream())
                .forEach(name -> check(name, mistakes));
        declarations.everyOwner().stream()
                .flatMap(owner -> owner.fields().stream())
                .filter(field -> !field.has(Key.JAVA)
                        && !field.name().text().isEmpty()
                        && !JavaNames.giveIdentifier(field.name().text()))
                .forEach(field -> mistakes.add(
                        CatalogMessage.NO_JAVA_NAME, field.place(), field.name().text()));
    }

    private static <P> void check(Text<P> name, Mistakes<P> mistakes) {
        String text = name.text().strip();
        boolean isName = NAME.matcher(text).matches() && !JavaNames.isKeyword(text);
        if (!isName && !text.isEmpty()) {
            mistakes.add(CatalogMessage.JAVA_NAME, name.place(), text);
        }
    }

    /** The name in Java, with its place. */
    static <P> Text<P> of(Declaration<P> field) {
        return field.text(Key.JAVA)
                .map(name -> new Text<>(name.text().strip(), name.place()))
                .orElseGet(() -> new Text<>(
                        JavaNames.identifier(field.name().text()), field.name().place()));
    }
}
