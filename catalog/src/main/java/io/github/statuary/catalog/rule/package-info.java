/** What a catalog must be like, one rule in a file, and the reader that holds catalogs to it. */
@NullMarked
package io.github.statuary.catalog.rule;

import org.jspecify.annotations.NullMarked;
