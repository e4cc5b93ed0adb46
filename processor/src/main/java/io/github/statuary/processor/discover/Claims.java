package io.github.statuary.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;

/**
 * The classes that a package is to map.
 *
 * @param problems in the order of the classes' names, those of {@code mappings} last
 * @param families in the order of the roots' names
 * @param implementations the throwable classes of this compilation that implement a mapped interface
 */
public record Claims(List<ProblemClaim> problems, List<FamilyClaim> families, List<ClassFacts> implementations) {

    /** No class. */
    public static final Claims NONE = new Claims(List.of(), List.of(), List.of());

    public Claims {
        problems = List.copyOf(problems);
        families = List.copyOf(families);
        implementations = List.copyOf(implementations);
    }

    /** The classes that generated types depend on, for incremental builds. */
    public List<Element> origins() {
        List<Element> origins = new ArrayList<>();
        problems.forEach(problem -> origins.add(problem.mapped().place().element()));
        families.forEach(family -> origins.add(family.root().place().element()));
        return origins.stream().filter(Objects::nonNull).distinct().toList();
    }
}
