package io.github.statuary.processor.generate.upstream;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.processor.generate.problem.NestedEnum;
import io.github.statuary.processor.generate.text.Expression;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.UpstreamObjects;
import java.util.ArrayList;
import java.util.List;

/**
 * How the public fields of a received problem, or of an object in it, are read.
 *
 * @param record the simple name of the record in {@code UpstreamProblem}
 * @param objects the objects of the catalog
 */
record PayloadFields(String record, UpstreamObjects objects) {

    private static final String FIELDS = "UpstreamDecoder.Fields";

    /** Writes the body of a method that has {@code fields} and returns the record. */
    void addTo(JavaText text, List<Field> fields) {
        List<Expression> values = new ArrayList<>();
        for (Field field : fields) {
            if (field.isPublic()) {
                values.add(read(field));
            }
        }
        text.statement("return ", Expression.call("new UpstreamProblem." + record, values), ";");
    }

    private Expression read(Field field) {
        return Expression.call(
                field.required() ? "fields.required" : "fields.optional",
                Expression.of(JavaText.literal(field.name())),
                reader(field, field.type()));
    }

    private Expression reader(Field field, FieldType type) {
        if (type instanceof ListOf list) {
            return Expression.call(FIELDS + ".list", reader(field, list.element()));
        }
        if (type instanceof MapOf map) {
            return Expression.call(FIELDS + ".map", reader(field, map.value()));
        }
        if (type instanceof ObjectOf object) {
            String method = ObjectReaders.methodName(objects.name(object.name()));
            return Expression.call(FIELDS + ".object", Expression.of("Upstream::" + method));
        }
        if (type instanceof Scalar scalar) {
            return Expression.of(FIELDS + "::" + method(scalar));
        }
        String words = NestedEnum.name(field, ClassName.get("", CoreTypes.UPSTREAM_PROBLEM, record))
                .simpleName();
        return Expression.call(
                FIELDS + ".word", Expression.of("UpstreamProblem." + record + "." + words + ".values()"));
    }

    private static String method(Scalar scalar) {
        return switch (scalar) {
            case STRING -> "text";
            case BOOLEAN -> "bool";
            case INT -> "int32";
            case LONG -> "int64";
            case DECIMAL -> "decimal";
            case DOUBLE -> "float64";
            case URI -> "uri";
            case UUID -> "uuid";
            case DATE -> "date";
            case DATE_TIME -> "dateTime";
            case DURATION -> "duration";
        };
    }
}
