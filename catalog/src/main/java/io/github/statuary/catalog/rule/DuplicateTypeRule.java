package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.ProblemTypeBuilder;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A type URI belongs to one problem type only. {@link RetiredTypeRule} is about those of retired problems. */
final class DuplicateTypeRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        check(declarations.problems().values(), mistakes);
        check(declarations.retired().values(), mistakes);
    }

    private static <P> void check(Collection<Declaration<P>> problems, Mistakes<P> mistakes) {
        Map<String, String> slugs = new HashMap<>();
        for (Declaration<P> problem : problems) {
            String slug = problem.name().text();
            ProblemTypeBuilder.type(problem).ifPresent(type -> {
                String other = slugs.putIfAbsent(type, slug);
                if (other != null) {
                    mistakes.add(
                            CatalogMessage.DUPLICATE_TYPE,
                            problem.text(Key.TYPE).orElse(problem.name()).place(),
                            type,
                            other);
                }
            });
        }
    }
}
