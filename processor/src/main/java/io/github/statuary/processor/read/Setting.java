package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Place;
import java.util.List;

/**
 * The value of an attribute, as the user wrote it.
 *
 * @param name the name that the user wrote: the attribute or the option
 * @param words the elements of the value as text; a single one if the value is not a list
 */
record Setting(String name, List<String> words, Place place) {}
