package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The classes of this compilation that say themselves what their response is, collected over the rounds. */
final class AnnotatedClasses {

    /** Names, since the elements of a round are those of that round. */
    private final Set<String> names = new TreeSet<>();

    /** Adds what a round brings. After the first package was generated that is too late for it. */
    void collect(Set<? extends TypeElement> annotations, RoundEnvironment round, boolean late, List<Mistake> mistakes) {
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            if (name.equals(ClaimReader.PROBLEM_TYPE) || name.equals(ClaimReader.PROBLEM_FAMILY)) {
                for (Element element : round.getElementsAnnotatedWith(annotation)) {
                    if (!(element instanceof TypeElement type)) {
                        continue;
                    }
                    if (names.add(type.getQualifiedName().toString()) && late) {
                        mistakes.add(Message.MAPPED_TOO_LATE.at(Place.of(type), type.getQualifiedName()));
                    }
                }
            }
        }
    }

    /** The classes that one of several packages maps: those whose own package is no closer to another. */
    List<TypeElement> of(String packageName, Collection<String> packages, Elements elements) {
        List<TypeElement> classes = new ArrayList<>();
        for (String name : names) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                String own = elements.getPackageOf(type).getQualifiedName().toString();
                int closeness = commonParts(own, packageName);
                if (packages.stream().allMatch(other -> commonParts(own, other) <= closeness)) {
                    classes.add(type);
                }
            }
        }
        return classes;
    }

    /** How many parts two names have in common at the beginning. */
    private static int commonParts(String one, String other) {
        String[] parts = one.split("\\.");
        String[] others = other.split("\\.");
        int common = 0;
        while (common < Math.min(parts.length, others.length) && parts[common].equals(others[common])) {
            common++;
        }
        return common;
    }
}
