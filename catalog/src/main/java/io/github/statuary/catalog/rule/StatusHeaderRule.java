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

/** A problem does not require a header that its status already requires. */
final class StatusHeaderRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        Map<Integer, Status> statuses = new HashMap<>();
        declarations.resolvedStatuses().forEach(status -> statuses.put(status.code(), status));
        for (Declaration<P> problem : declarations.problems().values()) {
            problem.number(Key.STATUS)
                    .map(code -> statuses.get(code.integer().orElse(0)))
                    .ifPresent(status -> check(problem, status, mistakes));
        }
    }

    private static <P> void check(Declaration<P> problem, Status status, Mistakes<P> mistakes) {
        List<String> required = status.requiredHeaders().stream()
                .map(RequiredHeadersRule::parameter)
                .toList();
        problem.texts(Key.REQUIRES).stream()
                .filter(header -> required.contains(RequiredHeadersRule.parameter(header.text())))
                .forEach(header ->
                        mistakes.add(CatalogMessage.STATUS_HEADER, header.place(), header.text(), status.code()));
    }
}
