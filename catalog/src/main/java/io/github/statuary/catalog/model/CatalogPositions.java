package io.github.statuary.catalog.model;

import java.util.Map;
import java.util.Optional;

/**
 * Where the facts of a catalog stand in its files.
 *
 * @param base the base of the last file that has one
 * @param problems the places of each problem type, also of the retired ones, by key
 */
public record CatalogPositions(Optional<Position> base, Map<String, ProblemPositions> problems) {

    /** The places of a catalog without files. */
    public static final CatalogPositions NONE = new CatalogPositions(Optional.empty(), Map.of());

    public CatalogPositions {
        problems = Map.copyOf(problems);
    }
}
