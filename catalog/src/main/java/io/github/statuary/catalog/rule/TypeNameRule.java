package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.JavaNames;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of a problem's exception and family can be names of Java types. */
final class TypeNameRule implements CatalogRule {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyProblem()
                .flatMap(problem -> Stream.of(problem.text(Key.EXCEPTION), problem.text(Key.FAMILY)))
                .flatMap(name -> name.stream())
                .filter(name -> !isTypeName(name.text()))
                .forEach(name -> check(name, mistakes));
    }

    static boolean isTypeName(String name) {
        return NAME.matcher(name).matches();
    }

    private static <P> void check(Text<P> name, Mistakes<P> mistakes) {
        String suggestion = JavaNames.upperCamel(name.text());
        mistakes.add(CatalogMessage.TYPE_NAME
                .at(name.place(), name.text())
                .nearestTo(name.text(), isTypeName(suggestion) ? List.of(suggestion) : List.of()));
    }
}
