package io.github.statuary.processor.read;

import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Translates a Java type into a type of catalogs; a string, if catalogs have no such type. */
final class MemberTypes {

    /** Types whose objects, or some of them, have another text in JSON than their {@code toString()}. */
    private static final Set<String> WITH_OTHER_TEXT = Set.of(
            "java.io.Serializable",
            "java.lang.Comparable",
            "java.lang.Object",
            "java.net.Inet4Address",
            "java.net.Inet6Address",
            "java.net.InetAddress",
            "java.sql.Timestamp",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.ZonedDateTime",
            "java.time.chrono.ChronoLocalDate",
            "java.time.chrono.ChronoLocalDateTime",
            "java.time.chrono.ChronoZonedDateTime",
            "java.time.chrono.HijrahDate",
            "java.time.chrono.JapaneseDate",
            "java.time.chrono.MinguoDate",
            "java.time.chrono.ThaiBuddhistDate",
            "java.time.temporal.Temporal",
            "java.time.temporal.TemporalAccessor",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.GregorianCalendar",
            "java.util.Locale",
            "java.util.SimpleTimeZone",
            "java.util.TimeZone");

    /** The levels of a type that are looked at; a class may be a list of itself. */
    private static final int DEEPEST = 16;

    private final Types types;
    private final ObjectTypes objects;

    MemberTypes(Types types, ObjectTypes objects) {
        this.types = types;
        this.objects = objects;
    }

    FieldType of(TypeMirror type) {
        return of(type, DEEPEST);
    }

    private FieldType of(TypeMirror type, int levels) {
        if (levels == 0) {
            return Scalar.STRING;
        }
        return switch (type.getKind()) {
            case BOOLEAN -> Scalar.BOOLEAN;
            case BYTE, SHORT, INT -> Scalar.INT;
            case LONG -> Scalar.LONG;
            case FLOAT, DOUBLE -> Scalar.DOUBLE;
            case ARRAY -> array(((ArrayType) type).getComponentType(), levels);
            case DECLARED -> of((DeclaredType) type, levels);
            case ERROR -> missing((DeclaredType) type, levels);
            case TYPEVAR -> of(((TypeVariable) type).getUpperBound(), levels - 1);
            case INTERSECTION -> of(((IntersectionType) type).getBounds().get(0), levels - 1);
            case WILDCARD -> {
                TypeMirror bound = ((WildcardType) type).getExtendsBound();
                yield bound == null ? Scalar.STRING : of(bound, levels - 1);
            }
            default -> Scalar.STRING;
        };
    }

    /** Whether the text of an object in JSON is its {@code toString()}. */
    static boolean isText(TypeMirror type) {
        return type.getKind() != TypeKind.TYPEVAR
                && !(type.getKind() == TypeKind.DECLARED && WITH_OTHER_TEXT.contains(name((DeclaredType) type)));
    }

    /** Characters are written as one text. */
    private FieldType array(TypeMirror component, int levels) {
        return component.getKind() == TypeKind.CHAR ? Scalar.STRING : new ListOf(of(component, levels - 1));
    }

    /** Whether the type is one of the {@code Optional} classes. */
    static boolean isOptional(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && name((DeclaredType) type).startsWith("java.util.Optional");
    }

    private FieldType of(DeclaredType type, int levels) {
        Element element = type.asElement();
        if (element.getKind() == ElementKind.ENUM) {
            return new Enumeration(element.getEnclosedElements().stream()
                    .filter(constant -> constant.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(constant -> constant.getSimpleName().toString())
                    .toList());
        }
        return switch (name(type)) {
            case "java.lang.Boolean", "java.util.concurrent.atomic.AtomicBoolean" -> Scalar.BOOLEAN;
            case "java.lang.Byte",
                    "java.lang.Short",
                    "java.lang.Integer",
                    "java.util.OptionalInt",
                    "java.util.concurrent.atomic.AtomicInteger" -> Scalar.INT;
            case "java.lang.Long",
                    "java.util.OptionalLong",
                    "java.util.concurrent.atomic.AtomicLong",
                    "java.util.concurrent.atomic.LongAccumulator",
                    "java.util.concurrent.atomic.LongAdder" -> Scalar.LONG;
            case "java.lang.Float",
                    "java.lang.Double",
                    "java.util.OptionalDouble",
                    "java.util.concurrent.atomic.DoubleAccumulator",
                    "java.util.concurrent.atomic.DoubleAdder" -> Scalar.DOUBLE;
            case "java.math.BigDecimal", "java.math.BigInteger" -> Scalar.DECIMAL;
            case "java.net.URI", "java.net.URL" -> Scalar.URI;
            case "java.util.UUID" -> Scalar.UUID;
            case "java.sql.Date", "java.time.LocalDate" -> Scalar.DATE;
            case "java.sql.Timestamp",
                    "java.time.Instant",
                    "java.time.OffsetDateTime",
                    "java.time.ZonedDateTime",
                    "java.util.Calendar",
                    "java.util.Date",
                    "java.util.GregorianCalendar" -> Scalar.DATE_TIME;
            case "java.time.Duration" -> Scalar.DURATION;
            case "java.util.Optional", "java.util.concurrent.atomic.AtomicReference" -> argument(type, 0, levels);
            case "java.util.concurrent.atomic.AtomicIntegerArray" -> new ListOf(Scalar.INT);
            case "java.util.concurrent.atomic.AtomicLongArray" -> new ListOf(Scalar.LONG);
            case "java.util.List",
                    "java.util.Set",
                    "java.util.Collection",
                    "java.lang.Iterable",
                    "java.util.concurrent.atomic.AtomicReferenceArray" -> new ListOf(argument(type, 0, levels));
            case "java.util.Map" -> new MapOf(argument(type, 1, levels));
            case "java.lang.Object", "java.lang.String" -> Scalar.STRING;
            default -> ofAnyClass(type, levels);
        };
    }

    /** An object, or a list or map of objects such as {@code ArrayList<Line>}; anything else is a text to those who read the type. */
    private FieldType ofAnyClass(DeclaredType type, int levels) {
        Optional<String> object = objects.of((TypeElement) type.asElement());
        if (object.isPresent()) {
            return new ObjectOf(object.get());
        }
        if (type.getTypeArguments().isEmpty() && name(type).startsWith("java.")) {
            return Scalar.STRING;
        }
        FieldType values = argumentOf(type, "java.util.Map", 1, levels);
        if (values.innermost() instanceof ObjectOf) {
            return new MapOf(values);
        }
        FieldType elements = argumentOf(type, "java.lang.Iterable", 0, levels);
        return elements.innermost() instanceof ObjectOf ? new ListOf(elements) : Scalar.STRING;
    }

    /** What a class gives for a type parameter of one of its supertypes. */
    private FieldType argumentOf(DeclaredType type, String supertype, int index, int levels) {
        Deque<TypeMirror> waiting = new ArrayDeque<>(types.directSupertypes(type));
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            if (waiting.remove() instanceof DeclaredType above && seen.add(name(above))) {
                if (name(above).equals(supertype)) {
                    return argument(above, index, levels);
                }
                waiting.addAll(types.directSupertypes(above));
            }
        }
        return Scalar.STRING;
    }

    /** A type that does not exist yet; ECJ says so of {@code List<Missing>}, too. */
    private FieldType missing(DeclaredType type, int levels) {
        return type.getTypeArguments().isEmpty()
                ? new ObjectOf(type.asElement().getSimpleName().toString())
                : of(type, levels);
    }

    private FieldType argument(DeclaredType type, int index, int levels) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return arguments.size() > index ? of(arguments.get(index), levels - 1) : Scalar.STRING;
    }

    private static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
}
