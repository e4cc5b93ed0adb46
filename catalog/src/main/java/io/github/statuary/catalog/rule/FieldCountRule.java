package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** The fields of a problem type or object fit into the parameters of a constructor: 255 slots, of which a long takes two. */
final class FieldCountRule implements CatalogRule {

    private static final int MOST = 100;

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.problems().values().forEach(problem -> check("problem", problem, mistakes));
        declarations.objects().values().forEach(object -> check("object", object, mistakes));
    }

    private static <P> void check(String what, Declaration<P> owner, Mistakes<P> mistakes) {
        int fields = owner.fields().size();
        if (fields > MOST) {
            mistakes.add(CatalogMessage.MANY_FIELDS, owner.place(), what, fields, MOST);
        }
    }
}
