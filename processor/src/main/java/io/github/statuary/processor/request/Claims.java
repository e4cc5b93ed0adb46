package io.github.statuary.processor.request;

import io.github.statuary.processor.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes that a package must map.
 *
 * @param problems in the order of the classes' names, with those from {@code mappings} last
 * @param families in the order of the roots' names
 * @param objects the classes of members that are written as JSON objects, and of the members of these
 * @param implementations the throwable classes of this compilation that implement a mapped interface
 * @param annotated the qualified names of the classes of this compilation whose own annotation claims them, in order
 */
public record Claims(
        List<ProblemClaim> problems,
        List<FamilyClaim> families,
        List<ObjectClaim> objects,
        List<ClassFacts> implementations,
        List<String> annotated) {

    /** No classes. */
    public static final Claims NONE = new Claims(List.of(), List.of(), List.of(), List.of(), List.of());

    public Claims {
        problems = List.copyOf(problems);
        families = List.copyOf(families);
        objects = List.copyOf(objects);
        implementations = List.copyOf(implementations);
        annotated = List.copyOf(annotated);
    }

    /** Whether there are no classes. */
    public boolean isEmpty() {
        return problems.isEmpty() && families.isEmpty();
    }

    /** The classes that generated types depend on, for incremental builds. */
    List<Place> origins() {
        List<Place> origins = new ArrayList<>();
        for (ProblemClaim problem : problems) {
            origins.add(problem.mapped().place());
        }
        for (FamilyClaim family : families) {
            origins.add(family.root().place());
        }
        for (ObjectClaim object : objects) {
            origins.add(object.type().place());
        }
        return origins;
    }
}
