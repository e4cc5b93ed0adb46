package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.ProblemTypeBuilder;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import java.util.HashMap;
import java.util.Map;

/** The type URI of a retired problem is not that of another problem. */
final class RetiredTypeRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        Map<String, String> retired = new HashMap<>();
        declarations
                .bundled()
                .retired()
                .forEach(problem -> retired.put(problem.type().toString(), problem.slug()));
        declarations
                .retired()
                .forEach(
                        (slug, problem) -> ProblemTypeBuilder.type(problem).ifPresent(type -> retired.put(type, slug)));
        for (Declaration<P> problem : declarations.problems().values()) {
            ProblemTypeBuilder.type(problem).filter(retired::containsKey).ifPresent(type -> {
                P place = problem.text(Key.TYPE).orElse(problem.name()).place();
                mistakes.add(CatalogMessage.RETIRED_TYPE, place, type, String.valueOf(retired.get(type)));
            });
        }
    }
}
