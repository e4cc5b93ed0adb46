/** The rules for catalogs, one rule in each file. {@link io.github.statuary.catalog.rule.CatalogRules} lists them. */
@NullMarked
package io.github.statuary.catalog.rule;

import org.jspecify.annotations.NullMarked;
