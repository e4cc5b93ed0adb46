package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.JavaNames;

/** A new status without a name has a phrase that gives one. */
final class PhraseNameRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.statuses().forEach((code, status) -> {
            if (!status.has(Key.NAME) && declarations.refined(code).isEmpty()) {
                status.text(Key.PHRASE)
                        .filter(phrase -> !ConstantNameRule.isConstant(JavaNames.constant(phrase.text())))
                        .ifPresent(phrase ->
                                mistakes.add(CatalogMessage.NO_NAME_IN_PHRASE, phrase.place(), phrase.text()));
            }
        });
    }
}
