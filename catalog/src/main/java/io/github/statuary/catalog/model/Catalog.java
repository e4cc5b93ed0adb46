package io.github.statuary.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * A set of statuses and problem types.
 *
 * @param statuses in the order of their codes, each code once
 * @param problemTypes in the order of their slugs
 * @param base the first part of type URIs, for problem types that are declared outside catalogs; with several files, the base
 *     of the last one
 * @param core the package whose core has the statuses, if that is not the package of the catalog
 */
public record Catalog(
        List<Status> statuses, List<ProblemType> problemTypes, Optional<String> base, Optional<String> core) {

    public Catalog {
        statuses = List.copyOf(statuses);
        problemTypes = List.copyOf(problemTypes);
    }

    /** A catalog without a base. */
    public Catalog(List<Status> statuses, List<ProblemType> problemTypes) {
        this(statuses, problemTypes, Optional.empty(), Optional.empty());
    }

    /** The statuses of another package's core, without problem types. */
    public static Catalog ofCore(String core, List<Status> statuses) {
        return new Catalog(statuses, List.of(), Optional.empty(), Optional.of(core));
    }

    /** The status with that code. */
    public Optional<Status> status(int code) {
        return statuses.stream().filter(status -> status.code() == code).findFirst();
    }
}
