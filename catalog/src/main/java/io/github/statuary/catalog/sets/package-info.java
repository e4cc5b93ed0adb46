/** The catalogs of single vendors that ship with the library and are asked for by name. */
@NullMarked
package io.github.statuary.catalog.sets;

import org.jspecify.annotations.NullMarked;
