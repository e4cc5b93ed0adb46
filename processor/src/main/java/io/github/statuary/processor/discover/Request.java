package io.github.statuary.processor.discover;

import io.github.statuary.processor.report.Place;
import javax.lang.model.element.Element;

/**
 * What one annotation asks for.
 *
 * @param packageName the package to generate into
 * @param origin the annotated package or type
 * @param settings the attributes, options and defaults, merged
 * @param place the annotation, for messages
 */
public record Request(String packageName, Element origin, Settings settings, Place place) {}
