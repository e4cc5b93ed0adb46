package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.ProblemText;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the problem types of a package say in another language than that of the catalogs. It has texts of public members only.
 *
 * @param language a tag of BCP 47
 * @param phrases the phrases of statuses, by code; a status without one keeps its own
 * @param types the texts of problem types, retired ones included, by their type URIs; a type without them keeps its own
 * @param objects the meanings of members of objects, by the keys of the objects and the names of the members
 */
public record DocumentTranslation(
        String language,
        Map<Integer, String> phrases,
        Map<URI, ProblemText> types,
        Map<String, Map<String, String>> objects) {

    public DocumentTranslation {
        phrases = Collections.unmodifiableMap(new TreeMap<>(phrases));
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        objects = Collections.unmodifiableMap(new LinkedHashMap<>(objects));
    }
}
