/** What a catalog says, as immutable data. */
@NullMarked
package io.github.statuary.catalog.model;

import org.jspecify.annotations.NullMarked;
