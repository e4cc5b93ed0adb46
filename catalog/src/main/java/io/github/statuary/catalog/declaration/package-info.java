/** The declarations in files, each value with its place, and the statuses and problem types built from them. */
@NullMarked
package io.github.statuary.catalog.declaration;

import org.jspecify.annotations.NullMarked;
