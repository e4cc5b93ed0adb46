package io.github.statuary.processor.request;

import io.github.statuary.processor.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The request of one annotation.
 *
 * @param packageName the package to generate into
 * @param settings the merged attributes, options and defaults
 * @param claims the classes to map
 * @param used the packages that this one is built over
 * @param place the annotation on its package or type
 */
public record Request(String packageName, Settings settings, Claims claims, UsedPackages used, Place place) {

    /** This request, with these classes to map. */
    public Request with(Claims others) {
        return new Request(packageName, settings, others, used, place);
    }

    /** The places that generated types depend on, for incremental builds. */
    public List<Place> origins() {
        List<Place> origins = new ArrayList<>();
        origins.add(place);
        origins.addAll(claims.origins());
        return List.copyOf(origins);
    }
}
