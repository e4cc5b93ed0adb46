package io.github.statuary.catalog.model;

import java.util.List;
import java.util.Map;

/**
 * All texts of a package that can be translated, in the language of its catalogs.
 *
 * @param problems the problem types, each of which has to be translated
 * @param retired the types that are no longer sent; a translation may leave them out
 * @param objects the meanings of the public members of objects, by the names of the objects and of the members
 */
public record OriginalTexts(
        List<ProblemText> problems, List<ProblemText> retired, Map<String, Map<String, String>> objects) {

    public OriginalTexts {
        problems = List.copyOf(problems);
        retired = List.copyOf(retired);
        objects = Translation.copied(objects);
    }
}
