package io.github.statuary.processor.generate.upstream;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.processor.generate.problem.NestedEnum;
import io.github.statuary.processor.generate.text.JavaText;

/** How a field of a received problem is read. */
final class PayloadField {

    private static final String FIELDS = "UpstreamDecoder.Fields";

    private PayloadField() {}

    /** Whether a value of the type can be read; a field of another type is among the members of the problem only. */
    static boolean isReadable(FieldType type) {
        if (type instanceof ListOf list) {
            return isReadable(list.element());
        }
        if (type instanceof MapOf map) {
            return isReadable(map.value());
        }
        return type instanceof Scalar || type instanceof Enumeration;
    }

    /** The expression that reads the field from the members of a problem. */
    static String read(Field field, String record) {
        return "fields." + (field.required() ? "required(" : "optional(") + JavaText.literal(field.name()) + ", "
                + reader(field, field.type(), record) + ")";
    }

    private static String reader(Field field, FieldType type, String record) {
        if (type instanceof ListOf list) {
            return FIELDS + ".list(" + reader(field, list.element(), record) + ")";
        }
        if (type instanceof MapOf map) {
            return FIELDS + ".map(" + reader(field, map.value(), record) + ")";
        }
        return type instanceof Scalar scalar
                ? FIELDS + "::" + method(scalar)
                : FIELDS + ".word(UpstreamProblem." + record + "."
                        + NestedEnum.name(field, ClassName.get("", record)).simpleName() + ".values())";
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
