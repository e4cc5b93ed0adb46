package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.ProblemTypeBuilder;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Visibility;
import java.util.List;
import java.util.Optional;

/** A detail shows only required and public values. */
final class PlaceholderRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        for (Declaration<P> problem : declarations.problems().values()) {
            problem.detail()
                    .ifPresent(detail ->
                            detail.template().fields().forEach(name -> check(name, problem, detail.place(), mistakes)));
        }
    }

    private static <P> void check(String name, Declaration<P> problem, P place, Mistakes<P> mistakes) {
        Optional<Declaration<P>> found = problem.fields().stream()
                .filter(field -> field.name().text().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            if (problem.has(Key.FIELDS)) {
                return; // a hole: the fields are not known
            }
            List<String> names = problem.fields().stream()
                    .map(field -> field.name().text())
                    .filter(field -> !field.isEmpty())
                    .toList();
            String expected = names.isEmpty() ? "a field of that name" : "one of " + String.join(", ", names);
            mistakes.add(
                    CatalogMessage.UNKNOWN_PLACEHOLDER.at(place, name, expected).nearestTo(name, names));
            return;
        }
        Visibility visibility = ProblemTypeBuilder.visibility(found.get());
        if (visibility != Visibility.PUBLIC) {
            mistakes.add(CatalogMessage.HIDDEN_PLACEHOLDER, place, name, visibility.word());
        }
        if (!found.get().flag(Key.REQUIRED, true)) {
            mistakes.add(CatalogMessage.OPTIONAL_PLACEHOLDER, place, name);
        }
    }
}
