package io.github.statuary.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the leaf classes of a sealed family.
 *
 * @param roots the root elements of the compilation, which has all subclasses of a sealed class of Kotlin
 */
record FamilyLeaves(Iterable<? extends Element> roots) {

    /** The leaf classes, in {@code permits} order; none, if the root is not sealed. */
    List<TypeElement> of(TypeElement root) {
        Set<TypeElement> leaves = new LinkedHashSet<>();
        if (isSealed(root)) {
            collect(root, leaves);
        }
        return List.copyOf(leaves);
    }

    /** A sealed class that is not abstract is also a leaf. */
    private void collect(TypeElement type, Set<TypeElement> leaves) {
        boolean isSealed = isSealed(type);
        if (!isSealed || type.getKind().isClass() && !type.getModifiers().contains(Modifier.ABSTRACT)) {
            leaves.add(type);
        }
        if (isSealed) {
            directSubtypes(type).forEach(each -> collect(each, leaves));
        }
    }

    /** The bodies of an enum's constants have no names, so the enum is a leaf. */
    private static boolean isSealed(TypeElement type) {
        return type.getKind() != ElementKind.ENUM && (isSealedInJava(type) || KotlinMetadata.isSealed(type));
    }

    static boolean isSealedInJava(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }

    private Set<TypeElement> directSubtypes(TypeElement type) {
        Set<TypeElement> subtypes = new LinkedHashSet<>();
        if (isSealedInJava(type)) {
            type.getPermittedSubclasses().forEach(permitted -> elementOf(permitted, subtypes));
        } else {
            roots.forEach(root -> collectSubtypes(root, type, subtypes));
        }
        return subtypes;
    }

    private static void collectSubtypes(Element element, TypeElement type, Set<TypeElement> subtypes) {
        if (element instanceof TypeElement candidate) {
            Set<TypeElement> supertypes = new LinkedHashSet<>();
            elementOf(candidate.getSuperclass(), supertypes);
            candidate.getInterfaces().forEach(each -> elementOf(each, supertypes));
            if (supertypes.contains(type)) {
                subtypes.add(candidate);
            }
            candidate.getEnclosedElements().forEach(each -> collectSubtypes(each, type, subtypes));
        }
    }

    private static void elementOf(TypeMirror type, Set<TypeElement> elements) {
        if (type.getKind() == TypeKind.DECLARED) {
            elements.add((TypeElement) ((DeclaredType) type).asElement());
        }
    }
}
