/** What a catalog must be like, one rule in a file. {@link io.github.statuary.catalog.rule.CatalogRules} lists them. */
@NullMarked
package io.github.statuary.catalog.rule;

import org.jspecify.annotations.NullMarked;
