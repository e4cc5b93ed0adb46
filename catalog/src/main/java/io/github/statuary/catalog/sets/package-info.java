/** The vendors' catalogs that ship with the library. Users choose them by name. */
@NullMarked
package io.github.statuary.catalog.sets;

import org.jspecify.annotations.NullMarked;
