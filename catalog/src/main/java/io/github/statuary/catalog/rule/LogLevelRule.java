package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.LogLevel;
import java.util.stream.Stream;

/** The level of a log policy is one of five. */
final class LogLevelRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        Stream.concat(declarations.everyStatus(), declarations.everyProblem())
                .flatMap(declaration -> declaration.text(Key.LOG_LEVEL).stream())
                .filter(level -> !level.text().isBlank()
                        && LogLevel.find(level.text().strip()).isEmpty())
                .forEach(level -> mistakes.add(CatalogMessage.LOG_LEVEL
                        .at(level.place(), level.text())
                        .nearestTo(level.text(), LogLevel.words())));
    }
}
