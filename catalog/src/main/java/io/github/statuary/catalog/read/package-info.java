/** The readers: they turn catalog files, and problems declared elsewhere, into a catalog or mistakes. */
@NullMarked
package io.github.statuary.catalog.read;

import org.jspecify.annotations.NullMarked;
