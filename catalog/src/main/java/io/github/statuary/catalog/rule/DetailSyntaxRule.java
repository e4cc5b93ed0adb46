package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.DetailSyntax;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.Mistakes;

/** In a detail, braces come in pairs with a name between, or doubled. */
final class DetailSyntaxRule implements CatalogRule {

    @Override
    public void check(Declarations declarations, Mistakes mistakes) {
        declarations
                .everyProblem()
                .flatMap(problem -> problem.value(Key.DETAIL).stream())
                .forEach(detail -> DetailSyntax.parse(detail.text(), detail.position(), mistakes));
    }
}
