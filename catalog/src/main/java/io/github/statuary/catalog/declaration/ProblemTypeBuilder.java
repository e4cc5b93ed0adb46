package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Visibility;
import io.github.statuary.catalog.yaml.RawScalar;
import java.net.URI;
import java.util.Optional;

/** Makes a problem type of its declaration, in which no mistakes are left. */
public final class ProblemTypeBuilder {

    private ProblemTypeBuilder() {}

    public static ProblemType problemType(Declaration problem) {
        return new ProblemType(
                problem.name().text(),
                URI.create(type(problem).orElseThrow()),
                problem.value(Key.STATUS).orElseThrow().integer().orElseThrow(),
                problem.text(Key.TITLE).orElseThrow(),
                problem.value(Key.DETAIL)
                        .map(detail -> DetailSyntax.parse(detail.text().strip(), detail.position(), new Mistakes())),
                problem.text(Key.DESCRIPTION).orElse(""),
                problem.text(Key.EXCEPTION),
                problem.text(Key.FAMILY),
                problem.fields().stream().map(ProblemTypeBuilder::field).toList(),
                problem.texts(Key.REQUIRES).stream().map(RawScalar::text).toList(),
                problem.position());
    }

    /** The type URI: the given one, or the base with the slug behind it. */
    public static Optional<String> type(Declaration problem) {
        return problem.text(Key.TYPE)
                .or(() ->
                        problem.text(Key.BASE).map(base -> base + problem.name().text()));
    }

    /** The simple name of the exception class. */
    public static String className(Declaration problem) {
        return problem.text(Key.EXCEPTION)
                .orElseGet(() -> JavaNames.upperCamel(problem.name().text()) + "Exception");
    }

    /** The visibility of a field, public where none is given. */
    public static Visibility visibility(Declaration field) {
        return field.text(Key.VISIBILITY).flatMap(Visibility::find).orElse(Visibility.PUBLIC);
    }

    private static Field field(Declaration field) {
        FieldType type = field.text(Key.FIELD_TYPE)
                .flatMap(text -> FieldTypeSyntax.parse(text, wrong -> {}))
                .orElse(Scalar.STRING);
        return new Field(field.name().text(), type, field.flag(Key.REQUIRED, true), visibility(field));
    }
}
