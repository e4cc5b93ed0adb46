package io.github.statuary.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * A set of statuses and problem types.
 *
 * @param statuses in the order of their codes, each code once
 * @param problemTypes in the order of their slugs
 */
public record Catalog(List<Status> statuses, List<ProblemType> problemTypes) {

    public Catalog {
        statuses = List.copyOf(statuses);
        problemTypes = List.copyOf(problemTypes);
    }

    /** The status with that code. */
    public Optional<Status> status(int code) {
        return statuses.stream().filter(status -> status.code() == code).findFirst();
    }
}
