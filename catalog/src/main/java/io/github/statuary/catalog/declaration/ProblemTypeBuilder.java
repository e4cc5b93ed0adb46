package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.declaration.Value.Detail;
import io.github.statuary.catalog.declaration.Value.TypeOfField;
import io.github.statuary.catalog.model.Documentation;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.RetiredProblem;
import io.github.statuary.catalog.model.Visibility;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Builds a problem type from its declaration, which has no mistakes. */
public final class ProblemTypeBuilder {

    private ProblemTypeBuilder() {}

    /** The problem type of a declaration without mistakes; {@code objects} are the declared objects by name. */
    public static ProblemType problemType(Declaration<Position> problem, Map<String, Declaration<Position>> objects) {
        return new ProblemType(
                problem.name().text(),
                URI.create(type(problem).orElseThrow()),
                problem.number(Key.STATUS).orElseThrow().integer().orElseThrow(),
                problem.string(Key.TITLE).orElseThrow(),
                problem.detail().map(Detail::template),
                problem.string(Key.DESCRIPTION).orElse(""),
                problem.string(Key.EXCEPTION),
                problem.string(Key.FAMILY),
                problem.fields().stream().map(ProblemTypeBuilder::field).toList(),
                problem.texts(Key.REQUIRES).stream().map(Text::text).toList(),
                documentation(problem, objects),
                problem.retryable(),
                problem.log(),
                problem.place());
    }

    /** The retired problem of a declaration without mistakes. */
    public static RetiredProblem retired(Declaration<Position> problem) {
        return new RetiredProblem(
                problem.name().text(),
                URI.create(type(problem).orElseThrow()),
                problem.string(Key.TITLE).orElseThrow(),
                problem.string(Key.DESCRIPTION).orElse(""),
                problem.place());
    }

    /** The type URI: the declared one, or the base followed by the slug. */
    public static Optional<String> type(Declaration<?> problem) {
        return problem.string(Key.TYPE)
                .or(() -> problem.string(Key.BASE)
                        .map(base -> base + problem.name().text()));
    }

    /** The simple name of the exception class. */
    public static String className(Declaration<?> problem) {
        return problem.string(Key.EXCEPTION)
                .orElseGet(() -> JavaNames.upperCamel(problem.name().text()) + "Exception");
    }

    /** The visibility of a field, by default public. */
    public static Visibility visibility(Declaration<?> field) {
        return field.string(Key.VISIBILITY).flatMap(Visibility::find).orElse(Visibility.PUBLIC);
    }

    private static Field field(Declaration<?> field) {
        FieldType type = field.fieldType().flatMap(TypeOfField::type).orElse(Scalar.STRING);
        return new Field(
                field.name().text(),
                type,
                field.flag(Key.REQUIRED, true),
                visibility(field),
                field.string(Key.DESCRIPTION).orElse(""),
                field.string(Key.JAVA));
    }

    /** The object of a declaration without mistakes. */
    public static ObjectType objectType(Declaration<Position> object) {
        return new ObjectType(
                object.name().text(),
                object.fields().stream().map(ProblemTypeBuilder::field).toList(),
                object.place());
    }

    private static Documentation documentation(
            Declaration<Position> problem, Map<String, Declaration<Position>> objects) {
        return new Documentation(
                problem.string(Key.RESOLUTION),
                problem.string(Key.DEPRECATED),
                problem.flag(Key.DRAFT, false),
                problem.example()
                        .map(example -> new SampleValues<>(objects, (member, sample, expected) -> {})
                                .members(problem, example)));
    }
}
