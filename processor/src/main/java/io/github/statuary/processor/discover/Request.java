package io.github.statuary.processor.discover;

import io.github.statuary.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * What one annotation asks for.
 *
 * @param packageName the package to generate into
 * @param origin the annotated package or type
 * @param settings the attributes, options and defaults, merged
 * @param claims the classes to map
 * @param place the annotation, for messages
 */
public record Request(String packageName, Element origin, Settings settings, Claims claims, Place place) {

    /** This request with these classes to map. */
    Request with(Claims others) {
        return new Request(packageName, origin, settings, others, place);
    }

    /** The elements that generated types depend on, for incremental builds. */
    public List<Element> origins() {
        List<Element> origins = new ArrayList<>();
        origins.add(origin);
        origins.addAll(claims.origins());
        return List.copyOf(origins);
    }
}
