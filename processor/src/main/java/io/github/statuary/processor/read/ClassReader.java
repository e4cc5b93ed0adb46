package io.github.statuary.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.ClassFacts;
import io.github.statuary.processor.request.ClassFacts.Access;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the facts about a class. */
final class ClassReader {

    private static final String ROOT = ".HttpStatusException";

    private final Elements elements;

    ClassReader(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
    }

    ClassFacts read(TypeElement type) {
        Set<String> supertypes = new LinkedHashSet<>();
        Optional<String> missing = collectSupertypes(type, supertypes);
        boolean throwable = supertypes.contains("java.lang.Throwable")
                || type.getQualifiedName().contentEquals("java.lang.Throwable");
        return new ClassFacts(
                ClassName.get(type),
                withWildcards(type),
                elements.getBinaryName(type).toString(),
                access(type),
                type.getKind().isInterface(),
                throwable || missing.isPresent(),
                Deprecation.of(type),
                supertypes.stream().toList(),
                missing,
                generatedIn(type, supertypes),
                Place.of(type));
    }

    /** The package of the core that the class is a part of. Frameworks have other classes called {@code HttpStatusException}. */
    private Optional<String> generatedIn(TypeElement type, Set<String> supertypes) {
        List<String> names = new ArrayList<>(supertypes);
        names.add(type.getQualifiedName().toString());
        for (String name : names) {
            if (name.endsWith(ROOT)) {
                TypeElement root = elements.getTypeElement(name);
                if (root != null
                        && AnnotationUse.on(root, NamedPackages.GENERATED).isPresent()) {
                    return Optional.of(name.substring(0, name.length() - ROOT.length()));
                }
            }
        }
        return Optional.empty();
    }

    private static TypeName withWildcards(TypeElement type) {
        int parameters = type.getTypeParameters().size();
        if (parameters == 0) {
            return ClassName.get(type);
        }
        TypeName[] wildcards = new TypeName[parameters];
        Arrays.fill(wildcards, WildcardTypeName.subtypeOf(Object.class));
        return ParameterizedTypeName.get(ClassName.get(type), wildcards);
    }

    /** The narrowest access of the class and the classes around it. */
    private Access access(TypeElement type) {
        if (elements.getPackageOf(type).isUnnamed()) {
            return Access.UNNAMED;
        }
        Access access = Access.PUBLIC;
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return Access.PRIVATE;
            }
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                access = Access.PACKAGE;
            }
        }
        return access;
    }

    /** Adds all supertypes, level by level; returns the missing superclass, if any. */
    private static Optional<String> collectSupertypes(TypeElement type, Set<String> supertypes) {
        Optional<String> missing = Optional.empty();
        Deque<TypeElement> waiting = new ArrayDeque<>();
        waiting.add(type);
        while (!waiting.isEmpty()) {
            TypeElement current = waiting.remove();
            TypeMirror superclass = current.getSuperclass();
            if (superclass.getKind() == TypeKind.ERROR) {
                missing = Optional.of(
                        ((DeclaredType) superclass).asElement().getSimpleName().toString());
            }
            add(superclass, supertypes, waiting);
            for (TypeMirror each : current.getInterfaces()) {
                add(each, supertypes, waiting);
            }
        }
        return missing;
    }

    private static void add(TypeMirror supertype, Set<String> supertypes, Deque<TypeElement> waiting) {
        if (supertype.getKind() == TypeKind.DECLARED) {
            TypeElement element = (TypeElement) ((DeclaredType) supertype).asElement();
            if (supertypes.add(element.getQualifiedName().toString())) {
                waiting.add(element);
            }
        }
    }
}
