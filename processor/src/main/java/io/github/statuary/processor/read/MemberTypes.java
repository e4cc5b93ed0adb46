package io.github.statuary.processor.read;

import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Translates a Java type into a type of catalogs; a string, if catalogs have no such type. */
final class MemberTypes {

    private MemberTypes() {}

    static FieldType of(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> Scalar.BOOLEAN;
            case BYTE, SHORT, INT -> Scalar.INT;
            case LONG -> Scalar.LONG;
            case FLOAT, DOUBLE -> Scalar.DOUBLE;
            case ARRAY -> new ListOf(of(((ArrayType) type).getComponentType()));
            case DECLARED -> of((DeclaredType) type);
            default -> Scalar.STRING;
        };
    }

    /** Whether the type is one of the {@code Optional} classes. */
    static boolean isOptional(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && name((DeclaredType) type).startsWith("java.util.Optional");
    }

    private static FieldType of(DeclaredType type) {
        Element element = type.asElement();
        if (element.getKind() == ElementKind.ENUM) {
            return new Enumeration(element.getEnclosedElements().stream()
                    .filter(constant -> constant.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(constant -> constant.getSimpleName().toString())
                    .toList());
        }
        return switch (name(type)) {
            case "java.lang.Boolean" -> Scalar.BOOLEAN;
            case "java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.util.OptionalInt" -> Scalar.INT;
            case "java.lang.Long", "java.util.OptionalLong" -> Scalar.LONG;
            case "java.lang.Float", "java.lang.Double", "java.util.OptionalDouble" -> Scalar.DOUBLE;
            case "java.math.BigDecimal", "java.math.BigInteger" -> Scalar.DECIMAL;
            case "java.net.URI", "java.net.URL" -> Scalar.URI;
            case "java.util.UUID" -> Scalar.UUID;
            case "java.time.LocalDate" -> Scalar.DATE;
            case "java.time.Instant", "java.time.OffsetDateTime" -> Scalar.DATE_TIME;
            case "java.time.Duration" -> Scalar.DURATION;
            case "java.util.Optional" -> argument(type, 0);
            case "java.util.List", "java.util.Set", "java.util.Collection", "java.lang.Iterable" ->
                new ListOf(argument(type, 0));
            case "java.util.Map" -> new MapOf(argument(type, 1));
            default -> Scalar.STRING;
        };
    }

    private static FieldType argument(DeclaredType type, int index) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return arguments.size() > index ? of(arguments.get(index)) : Scalar.STRING;
    }

    private static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
}
