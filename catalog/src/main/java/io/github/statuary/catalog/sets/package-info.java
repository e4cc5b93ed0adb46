/** The catalogs of single vendors that ship with the library and are asked for by name. */
package io.github.statuary.catalog.sets;
