/** The readers: from catalog files, and from problems that are declared elsewhere, to a catalog or mistakes. */
@NullMarked
package io.github.statuary.catalog.read;

import org.jspecify.annotations.NullMarked;
