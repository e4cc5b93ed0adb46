package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Retryable;
import java.util.List;
import java.util.stream.Stream;

/** The only word for {@code retryable}, beside true and false, is {@code if-idempotent}. */
final class RetryableRule implements CatalogRule {

    private static final String IF_IDEMPOTENT = Retryable.IF_IDEMPOTENT.word();

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        Stream.concat(declarations.everyStatus(), declarations.everyProblem())
                .flatMap(declaration -> declaration.text(Key.RETRYABLE).stream())
                .filter(word -> !word.text().isBlank() && !word.text().strip().equals(IF_IDEMPOTENT))
                .forEach(word -> mistakes.add(CatalogMessage.RETRYABLE
                        .at(word.place(), word.text())
                        .nearestTo(word.text(), List.of(IF_IDEMPOTENT))));
    }
}
