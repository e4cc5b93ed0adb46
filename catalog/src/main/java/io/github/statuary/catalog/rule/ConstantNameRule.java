package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.JavaNames;
import java.util.regex.Pattern;

/** The name of a status is written like a Java constant. */
final class ConstantNameRule implements CatalogRule {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyStatus()
                .flatMap(status -> status.text(Key.NAME).stream())
                .filter(name -> !isConstant(name.text()))
                .forEach(name -> check(name, mistakes));
    }

    static boolean isConstant(String name) {
        return name.length() <= Key.NAME.mostCharacters()
                && CONSTANT.matcher(name).matches();
    }

    private static <P> void check(Text<P> name, Mistakes<P> mistakes) {
        String suggestion = JavaNames.constant(name.text());
        mistakes.add(
                CatalogMessage.CONSTANT_NAME,
                name.place(),
                name.text(),
                isConstant(suggestion) ? suggestion : "CLIENT_CLOSED_REQUEST");
    }
}
