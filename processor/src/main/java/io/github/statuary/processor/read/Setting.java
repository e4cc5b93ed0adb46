package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Place;
import java.util.List;

/**
 * The value of an attribute as somebody wrote it.
 *
 * @param name how the user knows it: the attribute's or the option's name
 * @param words the elements of the value as text; one for what is not a list
 */
record Setting(String name, List<String> words, Place place) {}
