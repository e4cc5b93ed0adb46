package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** The required keys of a status, a problem and a field are in one of the files. */
final class RequiredKeysRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.statuses().forEach((code, status) -> {
            if (declarations.refined(code).isEmpty()) {
                require(status, Key.PHRASE, "The new status", mistakes);
            }
        });
        for (Declaration<P> problem : declarations.problems().values()) {
            if (!problem.has(Key.RETIRED) || problem.flag(Key.RETIRED).isPresent()) {
                require(problem, Key.STATUS, "The problem", mistakes);
            }
            require(problem, Key.TITLE, "The problem", mistakes);
        }
        declarations.retired().values().forEach(problem -> require(problem, Key.TITLE, "The problem", mistakes));
        declarations.everyField().forEach(field -> require(field, Key.FIELD_TYPE, "The field", mistakes));
    }

    private static <P> void require(Declaration<P> declaration, Key key, String what, Mistakes<P> mistakes) {
        if (!declaration.has(key)) {
            String subject = what + " '" + declaration.name().text() + "'";
            mistakes.add(CatalogMessage.MISSING_KEY, declaration.place(), subject, key.word());
        }
    }
}
