/** Catalog files as trees of raw values, each with its place in the file. */
@NullMarked
package io.github.statuary.catalog.yaml;

import org.jspecify.annotations.NullMarked;
