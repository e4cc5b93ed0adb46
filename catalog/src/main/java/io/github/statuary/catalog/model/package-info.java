/** The content of a catalog, as immutable data. */
@NullMarked
package io.github.statuary.catalog.model;

import org.jspecify.annotations.NullMarked;
