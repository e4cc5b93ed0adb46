package io.github.statuary.catalog.model;

import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param retired the texts of types that are no longer sent
 * @param objects the meanings of members of objects, by the names of the objects and of the members
 */
public record Translation(
        String language,
        Map<Integer, String> phrases,
        List<ProblemText> problems,
        List<ProblemText> retired,
        Map<String, Map<String, String>> objects) {

    public Translation {
        phrases = new TreeMap<>(phrases);
        problems = List.copyOf(problems);
        retired = List.copyOf(retired);
        objects = copied(objects);
    }

    static Map<String, Map<String, String>> copied(Map<String, Map<String, String>> objects) {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        objects.forEach((name, members) -> copy.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(members))));
        return Collections.unmodifiableMap(copy);
    }

    /** The texts of the problem type of that key. */
    public Optional<ProblemText> problem(String key) {
        return problems.stream().filter(problem -> problem.key().equals(key)).findFirst();
    }
}
