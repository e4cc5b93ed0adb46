package io.github.statuary.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * A set of statuses and problem types.
 *
 * @param statuses in the order of their codes, each code once
 * @param problemTypes in the order of their slugs
 * @param retired the problem types that are no longer sent, in the order of their slugs; none of them is a problem type
 * @param objects what members can consist of, in the order of the names
 * @param base the first part of type URIs, for problem types that are declared outside catalogs; with several files, the base
 *     of the last one
 * @param core the package whose core has the statuses, if that is not the package of the catalog
 * @param language the language of the texts, as a tag of BCP 47; with several files, the language of the last file that has one
 */
public record Catalog(
        List<Status> statuses,
        List<ProblemType> problemTypes,
        List<RetiredProblem> retired,
        List<ObjectType> objects,
        Optional<String> base,
        Optional<String> core,
        String language) {

    /** The language of texts that do not say theirs. */
    public static final String DEFAULT_LANGUAGE = "en";

    public Catalog {
        statuses = List.copyOf(statuses);
        problemTypes = List.copyOf(problemTypes);
        retired = List.copyOf(retired);
        objects = List.copyOf(objects);
    }

    /** A catalog without a base. */
    public Catalog(List<Status> statuses, List<ProblemType> problemTypes) {
        this(statuses, problemTypes, List.of(), List.of(), Optional.empty(), Optional.empty(), DEFAULT_LANGUAGE);
    }

    /** The statuses of another package's core, without problem types. */
    public static Catalog ofCore(String core, List<Status> statuses) {
        return new Catalog(
                statuses, List.of(), List.of(), List.of(), Optional.empty(), Optional.of(core), DEFAULT_LANGUAGE);
    }

    /** The object of that name. */
    public Optional<ObjectType> object(String name) {
        return objects.stream().filter(object -> object.name().equals(name)).findFirst();
    }

    /** The status with that code. */
    public Optional<Status> status(int code) {
        for (Status status : statuses) {
            if (status.code() == code) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
