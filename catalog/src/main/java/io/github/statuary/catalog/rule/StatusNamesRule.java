package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The name of a status is not the name or a former name of another status. */
final class StatusNamesRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        List<Status> statuses = declarations.declaredLast();
        Map<String, Integer> former = new HashMap<>();
        statuses.forEach(status -> status.formerNames().forEach(name -> former.put(name, status.code())));
        Map<String, Integer> taken = new HashMap<>();
        statuses.forEach(status -> {
            Integer other = taken.putIfAbsent(status.name(), status.code());
            Integer formerOther = former.get(status.name());
            Declaration<P> declaration = declarations.statuses().get(status.code());
            if (declaration != null && TakenNames.isCoreConstant(status.name())) {
                mistakes.add(CatalogMessage.CORE_CONSTANT_NAME, place(declaration), status.name());
            } else if (declaration != null && other != null) {
                mistakes.add(CatalogMessage.DUPLICATE_STATUS_NAME, place(declaration), status.name(), other);
            } else if (declaration != null && formerOther != null) {
                mistakes.add(CatalogMessage.FORMER_NAME, place(declaration), status.name(), formerOther);
            }
        });
    }

    private static <P> P place(Declaration<P> status) {
        return status.text(Key.NAME)
                .or(() -> status.text(Key.PHRASE))
                .orElse(status.name())
                .place();
    }
}
