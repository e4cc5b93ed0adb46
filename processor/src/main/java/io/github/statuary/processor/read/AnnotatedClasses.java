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

/** The classes of this compilation with an annotation for their own response, collected over the rounds. */
final class AnnotatedClasses {

    /** Names, because elements are valid in their own round only. */
    private final Set<String> names = new TreeSet<>();

    private final Set<String> earlier = new TreeSet<>();

    /** Adds the classes of a round. They are too late for a package that is already generated. */
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

    /** Adds classes of earlier compilations, which this compilation may leave out. */
    void addEarlier(Collection<String> existing) {
        earlier.addAll(existing);
    }

    /** The classes that one of several packages maps: the classes whose own package is not closer to another of them. */
    List<TypeElement> of(String packageName, Collection<String> packages, Elements elements) {
        List<TypeElement> classes = new ArrayList<>();
        Set<String> all = new TreeSet<>(names);
        all.addAll(earlier);
        for (TypeElement type : types(all, elements)) {
            if (NearestPackage.of(type, packages, elements).contains(packageName)) {
                classes.add(type);
            }
        }
        return classes;
    }

    /** All classes of this compilation, in order. */
    List<TypeElement> all(Elements elements) {
        return types(names, elements);
    }

    private static List<TypeElement> types(Set<String> names, Elements elements) {
        List<TypeElement> types = new ArrayList<>();
        for (String name : names) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }
}
