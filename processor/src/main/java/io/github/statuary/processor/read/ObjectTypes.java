package io.github.statuary.processor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The classes whose objects are JSON objects: records, and classes with {@code @ProblemMember}s. Each that is asked about is
 * kept, so that its members are read, too.
 */
final class ObjectTypes {

    /** The method of a generated record that says what is public of it. */
    static final String PUBLIC_MEMBERS = "publicMembers";

    private final TypeLookup visible;
    private final Set<String> known = new HashSet<>();
    private final Deque<TypeElement> unread = new ArrayDeque<>();

    /** @param visible finds the types that generated code can import */
    ObjectTypes(TypeLookup visible) {
        this.visible = visible;
    }

    /** The name of a class whose objects are JSON objects; empty for any other type. */
    Optional<String> of(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (!isObject(type)) {
            return Optional.empty();
        }
        if (!known.contains(name)) {
            if (visible.find(name).isEmpty()) {
                return Optional.empty();
            }
            known.add(name);
            unread.add(type);
        }
        return Optional.of(name);
    }

    /** The next class whose members are to be read. */
    Optional<TypeElement> next() {
        return Optional.ofNullable(unread.poll());
    }

    /** Whether it is the generated record of an object in a catalog, whose members are not all public. */
    static boolean isGenerated(TypeElement type) {
        return AnnotationUse.on(type, NamedPackages.GENERATED).isPresent();
    }

    private static boolean isObject(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD) {
            return isGenerated(type)
                    ? ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                            .anyMatch(method -> method.getSimpleName().contentEquals(PUBLIC_MEMBERS))
                    : hasMembers(type) || !isContainer(type);
        }
        return type.getKind() == ElementKind.CLASS && !isOfPlatform(type) && hasMembers(type);
    }

    private static boolean isOfPlatform(TypeElement type) {
        return type.getQualifiedName().toString().startsWith("java.");
    }

    /** Whether a class or one of its supertypes has a member. */
    static boolean hasMembers(TypeElement type) {
        return upwards(type).stream()
                .filter(each -> !isOfPlatform(each))
                .flatMap(each -> each.getEnclosedElements().stream())
                .anyMatch(member ->
                        AnnotationUse.on(member, MemberReader.ANNOTATION).isPresent());
    }

    /** Whether the JSON of its objects has always been an array or an object. */
    private static boolean isContainer(TypeElement type) {
        return upwards(type).stream()
                .anyMatch(each -> each.getQualifiedName().contentEquals("java.lang.Iterable")
                        || each.getQualifiedName().contentEquals("java.util.Map"));
    }

    /** A class and all its supertypes. */
    private static Set<TypeElement> upwards(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        Deque<TypeElement> waiting = new ArrayDeque<>(List.of(type));
        while (!waiting.isEmpty()) {
            TypeElement next = waiting.remove();
            if (all.add(next)) {
                List<TypeMirror> above = new ArrayList<>(next.getInterfaces());
                above.add(next.getSuperclass());
                for (TypeMirror each : above) {
                    if (each.getKind() == TypeKind.DECLARED) {
                        waiting.add((TypeElement) ((DeclaredType) each).asElement());
                    }
                }
            }
        }
        return all;
    }
}
