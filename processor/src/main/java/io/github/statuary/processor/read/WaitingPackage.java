package io.github.statuary.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * An annotated package or type that names a class which is not generated yet. It keeps names, because elements are valid in their own
 * round only.
 *
 * @param name the qualified name of the annotated element
 * @param isPackage whether the element is a package rather than a type
 * @param roots the names of the types of the rounds so far
 */
record WaitingPackage(String name, boolean isPackage, Set<String> roots) {

    static WaitingPackage of(Element element) {
        String name = ((QualifiedNameable) element).getQualifiedName().toString();
        return new WaitingPackage(name, element instanceof PackageElement, new LinkedHashSet<>());
    }

    /** Keeps the names of the types of a round. */
    void remember(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                roots.add(type.getQualifiedName().toString());
            }
        }
    }

    /** The annotated element, as it is in this round. */
    Optional<Element> element(Elements elements) {
        return Optional.ofNullable(isPackage ? elements.getPackageElement(name) : elements.getTypeElement(name));
    }

    /** The types of all rounds, as they are in this round. */
    List<Element> roots(Elements elements, RoundEnvironment round) {
        remember(round);
        List<Element> all = new ArrayList<>();
        for (String root : roots) {
            TypeElement type = elements.getTypeElement(root);
            if (type != null) {
                all.add(type);
            }
        }
        return all;
    }
}
