/** Reads what the user asks for: annotations, options, mapped classes, the places of catalogs. */
@NullMarked
package io.github.statuary.processor.read;

import org.jspecify.annotations.NullMarked;
