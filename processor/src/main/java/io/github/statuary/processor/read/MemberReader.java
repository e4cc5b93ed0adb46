package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.Given;
import io.github.statuary.processor.request.MemberClaim;
import io.github.statuary.processor.request.ObjectClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the members that a class publishes, inherited members first. */
final class MemberReader {

    static final String ANNOTATION = "io.github.statuary.ProblemMember";

    private final Elements elements;
    private final Types types;
    private final ObjectTypes objects;
    private final MemberTypes memberTypes;

    /** @param visible finds the types that generated code can import */
    MemberReader(ProcessingEnvironment environment, TypeLookup visible) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.objects = new ObjectTypes(visible);
        this.memberTypes = new MemberTypes(types, objects);
    }

    /** The classes of members that are JSON objects: of all members that were read, and of the members of these objects. */
    List<ObjectClaim> objects(ClassReader classes) {
        List<ObjectClaim> claims = new ArrayList<>();
        for (Optional<TypeElement> next = objects.next(); next.isPresent(); next = objects.next()) {
            TypeElement type = next.get();
            boolean generated = ObjectTypes.isGenerated(type);
            boolean annotated = !generated && ObjectTypes.hasMembers(type);
            List<MemberClaim> members = annotated ? read(type) : generated ? List.of() : components(type);
            claims.add(new ObjectClaim(classes.read(type), generated, annotated, members));
        }
        return claims;
    }

    /** All components of a record. */
    private List<MemberClaim> components(TypeElement type) {
        return type.getRecordComponents().stream()
                .map(component -> new MemberClaim(
                        component.getSimpleName().toString(),
                        component.getSimpleName() + "()",
                        memberTypes.of(component.asType()),
                        MemberTypes.isText(component.asType()),
                        component.asType().getKind().isPrimitive(),
                        MemberTypes.isOptional(component.asType()),
                        // javac 17 forgets the accessors of a class that is generated anew
                        Deprecation.of(Objects.requireNonNullElse((Element) component.getAccessor(), component)),
                        Optional.empty(),
                        Optional.empty(),
                        Place.of(type)))
                .toList();
    }

    List<MemberClaim> read(TypeElement type) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(elements.getAllMembers(type));
        // By access expression: the annotation of a record component is also on its field and its method.
        Map<String, MemberClaim> members = new LinkedHashMap<>();
        Map<String, TypeElement> declaredBy = new HashMap<>();
        for (TypeElement declaring : upwards(type)) {
            for (Element element : inOrder(declaring)) {
                AnnotationUse.on(element, ANNOTATION).ifPresent(use -> {
                    MemberClaim member = member(declaring, element, use, methods);
                    TypeElement earlier = declaredBy.get(member.access());
                    if (earlier == null || isBelow(declaring, earlier)) {
                        declaredBy.put(member.access(), declaring);
                        members.put(member.access(), member); // in the place of what it overrides
                    }
                });
            }
        }
        return List.copyOf(members.values());
    }

    private boolean isBelow(TypeElement type, TypeElement other) {
        return !type.equals(other) && types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
    }

    /** The class and all its supertypes, the topmost first. */
    private static List<TypeElement> upwards(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        collect(type, all);
        return List.copyOf(all);
    }

    private static void collect(TypeElement type, Set<TypeElement> all) {
        List<TypeMirror> supertypes = new ArrayList<>();
        supertypes.add(type.getSuperclass());
        supertypes.addAll(type.getInterfaces());
        for (TypeMirror supertype : supertypes) {
            if (supertype.getKind() == TypeKind.DECLARED) {
                collect((TypeElement) ((DeclaredType) supertype).asElement(), all);
            }
        }
        all.add(type);
    }

    /** The elements of a type, in the order of the source, which ECJ does not keep for record components. */
    private static List<Element> inOrder(TypeElement declaring) {
        List<String> components = declaring.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
        List<Element> declared = new ArrayList<>(declaring.getEnclosedElements());
        // The field represents the component: compilers have no place for the component itself.
        declared.removeIf(element -> element.getKind() == ElementKind.RECORD_COMPONENT);
        declared.sort(Comparator.comparingInt(element -> {
            int index = components.indexOf(element.getSimpleName().toString());
            return index < 0 ? components.size() : index;
        }));
        return declared;
    }

    private MemberClaim member(
            TypeElement declaring, Element element, AnnotationUse use, List<ExecutableElement> methods) {
        String name = element.getSimpleName().toString();
        Optional<ExecutableElement> method = element instanceof ExecutableElement itself
                ? Optional.of(itself)
                : element.getModifiers().contains(Modifier.PUBLIC)
                                && element.getKind().isField()
                        ? Optional.empty()
                        : accessor(name, methods);
        Element read = method.isPresent() ? method.get() : element;
        TypeMirror value = method.isPresent() ? method.get().getReturnType() : element.asType();
        boolean getter = element instanceof ExecutableElement && declaring.getKind() != ElementKind.RECORD;
        return new MemberClaim(
                use.text("value").map(Given::value).orElse(getter ? withoutGet(name, value) : name),
                read.getSimpleName() + (method.isPresent() ? "()" : ""),
                memberTypes.of(value),
                MemberTypes.isText(value),
                value.getKind().isPrimitive(),
                MemberTypes.isOptional(value),
                Deprecation.of(read),
                KotlinMetadata.isOn(declaring) ? hiddenProperty(element, read) : Optional.empty(),
                unreadable(read),
                new Place(use.place().description() + " of " + Place.words(declaring), element, use.outermost(), null));
    }

    /** The public method that reads a field or component. */
    private static Optional<ExecutableElement> accessor(String field, List<ExecutableElement> methods) {
        String capitalized = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        for (String name : List.of(field, "get" + capitalized, "is" + capitalized)) {
            for (ExecutableElement method : methods) {
                if (method.getSimpleName().contentEquals(name)
                        && !isOfObject(method)
                        && method.getParameters().isEmpty()
                        && method.getModifiers().contains(Modifier.PUBLIC)) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it is a method of every object, such as {@code notify()}, which reads no field. */
    private static boolean isOfObject(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement declaring
                && declaring.getQualifiedName().contentEquals("java.lang.Object");
    }

    /** The name of a property whose getter is {@code getShelf$module()} or, in class files only, {@code getPrice-Xa1()}. */
    private static Optional<String> hiddenProperty(Element element, Element read) {
        String name = element.getSimpleName().toString();
        if (element instanceof ExecutableElement getter) {
            int mark = name.indexOf('$') < 0 ? name.indexOf('-') : name.indexOf('$');
            return mark < 0
                    ? Optional.empty()
                    : Optional.of(withoutGet(name.substring(0, mark), getter.getReturnType()));
        }
        return read instanceof ExecutableElement || read.getModifiers().contains(Modifier.PUBLIC)
                ? Optional.empty()
                : Optional.of(name);
    }

    /** {@code getOrderId} as {@code orderId}, and {@code isOpen} as {@code open}. */
    private static String withoutGet(String name, TypeMirror value) {
        String prefix = name.startsWith("is") && value.getKind() == TypeKind.BOOLEAN ? "is" : "get";
        if (!name.startsWith(prefix)
                || name.length() == prefix.length()
                || !Character.isUpperCase(name.charAt(prefix.length()))) {
            return name;
        }
        String rest = name.substring(prefix.length());
        boolean acronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return acronym ? rest : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }

    private Optional<String> unreadable(Element read) {
        if (read.getKind() == ElementKind.ENUM_CONSTANT || read.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("is static");
        }
        if (!(read instanceof ExecutableElement method)) {
            return read.getModifiers().contains(Modifier.PUBLIC)
                    ? Optional.empty()
                    : Optional.of("is not public and has no public accessor");
        }
        if (!method.getModifiers().contains(Modifier.PUBLIC)) {
            return Optional.of("is not public");
        }
        if (!method.getParameters().isEmpty()) {
            return Optional.of("has parameters");
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            return Optional.of("returns nothing");
        }
        return method.getThrownTypes().stream().allMatch(this::isUnchecked)
                ? Optional.empty()
                : Optional.of("throws a checked exception");
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return List.of("java.lang.RuntimeException", "java.lang.Error").stream()
                .map(elements::getTypeElement)
                .anyMatch(unchecked -> unchecked != null && types.isSubtype(thrown, unchecked.asType()));
    }
}
