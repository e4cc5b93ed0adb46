package io.github.statuary.catalog.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What pages say about a problem type beside its title, in one language. Each text is plain, and may be missing; a translation then
 * shows the original.
 *
 * @param resolution what the caller can do
 * @param deprecated what to use instead
 * @param members the meanings of public members, by their names
 */
public record PageText(
        Optional<String> description,
        Optional<String> resolution,
        Optional<String> deprecated,
        Map<String, String> members) {

    /** No text at all. */
    public static final PageText NONE = new PageText(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    public PageText {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
