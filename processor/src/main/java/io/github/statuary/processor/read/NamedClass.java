package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Place;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A class in an attribute of an annotation.
 *
 * @param type the class; empty if there is none of that name, or if the type is not a class
 * @param text the type in words
 * @param missing whether there is no class of that name
 */
record NamedClass(Optional<TypeElement> type, String text, boolean missing, Place place) {}
