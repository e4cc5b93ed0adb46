/** Reads the user's input: annotations, options, mapped classes, the places of catalogs. */
@NullMarked
package io.github.statuary.processor.read;

import org.jspecify.annotations.NullMarked;
