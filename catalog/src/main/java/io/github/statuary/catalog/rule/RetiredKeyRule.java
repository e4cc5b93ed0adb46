package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.CatalogFile;
import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import java.util.HashSet;
import java.util.Set;

/** The key of a problem that a file retires means nothing else in a later one. */
final class RetiredKeyRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        Set<String> retired = new HashSet<>();
        declarations.bundled().retired().forEach(problem -> retired.add(problem.slug()));
        for (CatalogFile<P> file : declarations.files()) {
            for (Declaration<P> problem : file.problems()) {
                String slug = problem.name().text();
                if (problem.isRetired()) {
                    retired.add(slug);
                } else if (retired.contains(slug)) {
                    mistakes.add(CatalogMessage.RETIRED_KEY, problem.place(), slug);
                }
            }
        }
    }
}
