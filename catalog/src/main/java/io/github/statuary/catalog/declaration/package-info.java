/** What files declare, value by value with its place, and what it amounts to. */
@NullMarked
package io.github.statuary.catalog.declaration;

import org.jspecify.annotations.NullMarked;
