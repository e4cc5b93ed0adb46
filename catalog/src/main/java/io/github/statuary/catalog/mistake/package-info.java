/** The mistakes that a catalog can have, as values. */
@NullMarked
package io.github.statuary.catalog.mistake;

import org.jspecify.annotations.NullMarked;
