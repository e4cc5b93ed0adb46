package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** What a status, a problem and a field cannot be without is there, in one of the files. */
final class RequiredKeysRule implements CatalogRule {

    @Override
    public void check(Declarations declarations, Mistakes mistakes) {
        declarations.statuses().forEach((code, status) -> {
            if (declarations.refined(code).isEmpty()) {
                require(status, Key.PHRASE, "The new status", mistakes);
            }
        });
        for (Declaration problem : declarations.problems().values()) {
            require(problem, Key.STATUS, "The problem", mistakes);
            require(problem, Key.TITLE, "The problem", mistakes);
        }
        declarations.everyField().forEach(field -> require(field, Key.FIELD_TYPE, "The field", mistakes));
    }

    private static void require(Declaration declaration, Key key, String what, Mistakes mistakes) {
        if (!declaration.has(key)) {
            String subject = what + " '" + declaration.name().text() + "'";
            mistakes.add(CatalogMessage.MISSING_KEY, declaration.position(), subject, key.word());
        }
    }
}
