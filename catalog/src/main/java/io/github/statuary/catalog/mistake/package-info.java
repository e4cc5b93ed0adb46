/** What can be wrong with a catalog, as values. */
@NullMarked
package io.github.statuary.catalog.mistake;

import org.jspecify.annotations.NullMarked;
