package io.github.statuary.processor.page;

/**
 * A text of a catalog or of a translation.
 *
 * @param language the language that it is in, as a tag of BCP 47
 */
record Told(String text, String language) {}
