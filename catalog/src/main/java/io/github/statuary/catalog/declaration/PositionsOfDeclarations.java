package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.model.CatalogPositions;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.model.ProblemPositions;
import io.github.statuary.catalog.model.ProblemPositions.OfField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the places of facts in declarations without mistakes. */
public final class PositionsOfDeclarations {

    private PositionsOfDeclarations() {}

    public static CatalogPositions of(Declarations<Position> declarations) {
        Map<String, ProblemPositions> problems = new HashMap<>();
        for (Declaration<Position> problem : declarations.everyType()) {
            problems.put(problem.name().text(), ofProblem(problem));
        }
        Optional<Position> base = declarations.files().stream()
                .flatMap(file -> file.baseText().stream())
                .map(Text::place)
                .reduce((earlier, later) -> later);
        return new CatalogPositions(base, problems);
    }

    private static ProblemPositions ofProblem(Declaration<Position> problem) {
        Map<String, OfField> fields = new HashMap<>();
        for (Declaration<Position> field : problem.fields()) {
            fields.put(
                    field.name().text(),
                    new OfField(field.place(), place(field, Key.FIELD_TYPE), place(field, Key.REQUIRED)));
        }
        return new ProblemPositions(
                problem.place(),
                place(problem, Key.STATUS),
                place(problem, Key.TYPE),
                place(problem, Key.REQUIRES),
                fields);
    }

    private static Position place(Declaration<Position> declaration, Key key) {
        Value<Position> value = declaration.values().get(key);
        return value == null ? declaration.place() : value.place();
    }
}
