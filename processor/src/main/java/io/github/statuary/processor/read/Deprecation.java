package io.github.statuary.processor.read;

import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The compiler warnings about the use of an element: {@code deprecation} or {@code removal}. */
final class Deprecation {

    private Deprecation() {}

    /** The warnings about the element and the types around it. */
    static Set<String> of(Element element) {
        Set<String> warnings = new TreeSet<>();
        for (Element each = element;
                each != null && each.getKind() != ElementKind.PACKAGE;
                each = each.getEnclosingElement()) {
            for (AnnotationMirror mirror : each.getAnnotationMirrors()) {
                TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
                if (type.getQualifiedName().contentEquals("java.lang.Deprecated")) {
                    warnings.add(isForRemoval(mirror) ? "removal" : "deprecation");
                }
            }
        }
        return warnings;
    }

    private static boolean isForRemoval(AnnotationMirror deprecated) {
        return deprecated.getElementValues().values().stream()
                .map(AnnotationValue::getValue)
                .anyMatch(Boolean.TRUE::equals);
    }
}
