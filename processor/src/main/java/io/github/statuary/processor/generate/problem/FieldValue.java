package io.github.statuary.processor.generate.problem;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.processor.generate.text.TypeNames;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How a field of a problem type is held in its class: the Java type, the copy that is kept, the value on the wire.
 *
 * @param objects the records of objects that are not types of the package, called after the object
 */
public record FieldValue(Field field, ClassName owner, Map<String, ClassName> objects) {

    // Made once: JavaPoet looks up much about a class for its name, and there may be thousands of fields.
    private static final ClassName JAVA_STRING = ClassName.get(String.class);
    private static final ClassName JAVA_DECIMAL = ClassName.get(BigDecimal.class);
    private static final ClassName JAVA_URI = ClassName.get(URI.class);
    private static final ClassName JAVA_UUID = ClassName.get(UUID.class);
    private static final ClassName JAVA_DATE = ClassName.get(LocalDate.class);
    private static final ClassName JAVA_DATE_TIME = ClassName.get(Instant.class);
    private static final ClassName JAVA_DURATION = ClassName.get(Duration.class);
    private static final ClassName JAVA_LIST = ClassName.get(List.class);
    private static final ClassName JAVA_MAP = ClassName.get(Map.class);

    public FieldValue {
        objects = Map.copyOf(objects);
    }

    /** A field in a class of a package that has the records of objects. */
    FieldValue(Field field, ClassName owner) {
        this(field, owner, Map.of());
    }

    /** The type of the field, the parameter and the accessor; of an optional field one that has null. */
    public TypeName type() {
        TypeName type = type(field.type());
        return field.required() ? type : type.box();
    }

    /** Whether there is always a value. */
    public boolean isPrimitive() {
        return type().isPrimitive();
    }

    /** Whether it is a list or map, of which a copy is kept. */
    public boolean isContainer() {
        return !inner(field.type()).equals(field.type());
    }

    /** The name of the Java field and its accessor. */
    public String name() {
        return field.identifier();
    }

    /** The name of the enum that it has in its class, if it is of one. */
    public Optional<String> nestedEnum() {
        return NestedEnum.of(field.type())
                .map(words -> NestedEnum.name(field, owner).simpleName());
    }

    /** The expression that makes of an argument what is kept. */
    public String kept(String argument) {
        return kept(field.type(), argument, 1);
    }

    /** The record of the object that it is, or that its lists and maps hold. */
    Optional<ClassName> object() {
        return field.type().innermost() instanceof ObjectOf object ? Optional.of(type(object)) : Optional.empty();
    }

    /** The records of all objects that the values consist of. */
    static Set<ClassName> objects(List<FieldValue> values) {
        Set<ClassName> objects = new HashSet<>();
        for (FieldValue value : values) {
            value.object().ifPresent(objects::add);
        }
        return objects;
    }

    /** The expression for no value. */
    String none() {
        return type().equals(TypeName.BOOLEAN) ? "false" : isPrimitive() ? "0" : "null";
    }

    /** The expression for what the log shows of objects. */
    String logged(TypeNames names) {
        String logged = each(field.type(), name(), names.of(object().orElseThrow()), LogTexts.METHOD, 1);
        return isContainer() ? logged : "(" + name() + " == null ? null : " + logged + ")";
    }

    /** The expression for the value of the problem's member, which is null for none. */
    String publishedOrNull(TypeNames names) {
        if (object().isPresent()) {
            String record = names.of(object().get());
            return "ObjectMembers.of(" + name() + ", " + record + ".class, " + record + "::publicMembers)";
        }
        String published = published(field.type(), name(), 1);
        return published.equals(name()) || isContainer() ? published : name() + " == null ? null : " + published;
    }

    private TypeName type(FieldType type) {
        if (type instanceof ListOf list) {
            return ParameterizedTypeName.get(JAVA_LIST, type(list.element()).box());
        }
        if (type instanceof MapOf map) {
            return ParameterizedTypeName.get(
                    JAVA_MAP, JAVA_STRING, type(map.value()).box());
        }
        if (type instanceof ObjectOf object) {
            return type(object);
        }
        return type instanceof Scalar scalar ? type(scalar) : NestedEnum.name(field, owner);
    }

    private ClassName type(ObjectOf object) {
        ClassName record = objects.get(object.name());
        return record == null ? ClassName.get(owner.packageName(), ObjectType.className(object.name())) : record;
    }

    private static TypeName type(Scalar scalar) {
        return switch (scalar) {
            case STRING -> JAVA_STRING;
            case BOOLEAN -> TypeName.BOOLEAN;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case DECIMAL -> JAVA_DECIMAL;
            case DOUBLE -> TypeName.DOUBLE;
            case URI -> JAVA_URI;
            case UUID -> JAVA_UUID;
            case DATE -> JAVA_DATE;
            case DATE_TIME -> JAVA_DATE_TIME;
            case DURATION -> JAVA_DURATION;
        };
    }

    private static String kept(FieldType type, String value, int level) {
        FieldType inner = inner(type);
        if (inner.equals(type)) {
            return value;
        }
        String each = each(level);
        return inner(inner).equals(inner)
                ? copy(type, value)
                : copy(type, value + ", " + each + " -> " + kept(inner, each, level + 1));
    }

    private String published(FieldType type, String value, int level) {
        return NestedEnum.of(type).isEmpty()
                ? value
                : each(type, value, NestedEnum.name(field, owner).simpleName(), "toString", level);
    }

    /** A method's result for a value, or for each of the values in lists and maps. */
    private static String each(FieldType type, String value, String className, String method, int level) {
        FieldType inner = inner(type);
        if (inner.equals(type)) {
            return value + "." + method + "()";
        }
        String each = each(level);
        String copied = inner(inner).equals(inner)
                ? className + "::" + method
                : each + " -> " + each(inner, each, className, method, level + 1);
        return copy(type, value + ", " + copied);
    }

    /** What a list or map is made of; any other type itself. */
    private static FieldType inner(FieldType type) {
        if (type instanceof ListOf list) {
            return list.element();
        }
        return type instanceof MapOf map ? map.value() : type;
    }

    /** Of a form that no member's name in Java has, with an underscore inside. */
    private static String each(int level) {
        return "each_" + level;
    }

    private static String copy(FieldType type, String arguments) {
        return "Snapshot." + (type instanceof ListOf ? "list(" : "map(") + arguments + ")";
    }
}
