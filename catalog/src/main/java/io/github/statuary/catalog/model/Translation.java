package io.github.statuary.catalog.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The texts of a package in another language than that of its catalogs.
 *
 * @param language a tag of BCP 47
 * @param phrases the phrases of statuses, by code; a status without one keeps the phrase of its catalog
 * @param problems the texts of problem types
 */
public record Translation(String language, Map<Integer, String> phrases, List<ProblemText> problems) {

    public Translation {
        phrases = new TreeMap<>(phrases);
        problems = List.copyOf(problems);
    }

    /** The texts of the problem type of that key. */
    public Optional<ProblemText> problem(String key) {
        return problems.stream().filter(problem -> problem.key().equals(key)).findFirst();
    }
}
