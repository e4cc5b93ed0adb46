package io.github.statuary.processor.plan;

import io.github.statuary.Adapter;
import io.github.statuary.catalog.model.Retryable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The client side of a package.
 *
 * @param generated whether the package has the types of the client side
 * @param answered whether the core has {@code UpstreamException}, so that the mapper and the adapters answer it
 * @param headers the header fields that are kept on top of the usual ones
 * @param types the problem types, in the order of their slugs, first those of this package
 * @param ownObjects the objects of the package's own catalog
 * @param objectsOfServices the objects of the catalogs of other services
 * @param families the name of each family's interface in {@code UpstreamProblem}
 * @param retryable what catalogs say about sending requests again, by status code
 * @param others the packages whose {@code Upstream} knows further types, in the order in which they are asked
 * @param clients the HTTP clients to generate adapters for
 */
public record UpstreamPlan(
        boolean generated,
        boolean answered,
        List<String> headers,
        List<UpstreamType> types,
        UpstreamObjects ownObjects,
        UpstreamObjects objectsOfServices,
        Map<String, String> families,
        Map<Integer, Retryable> retryable,
        List<String> others,
        Set<Adapter> clients) {

    /** No client side, here and in the core. */
    public static final UpstreamPlan NONE = notGenerated(false);

    public UpstreamPlan {
        headers = List.copyOf(headers);
        types = List.copyOf(types);
        families = Map.copyOf(families);
        retryable = Map.copyOf(retryable);
        others = List.copyOf(others);
        clients = Set.copyOf(clients);
    }

    /** This plan, if the package itself has no client side. */
    static UpstreamPlan notGenerated(boolean answered) {
        return new UpstreamPlan(
                false,
                answered,
                List.of(),
                List.of(),
                UpstreamObjects.NONE,
                UpstreamObjects.NONE,
                Map.of(),
                Map.of(),
                List.of(),
                Set.of());
    }

    /** The objects of the catalog that has the problem type. */
    public UpstreamObjects objects(UpstreamType type) {
        return type.own().isPresent() ? ownObjects : objectsOfServices;
    }
}
