/** Generators of what is said of existing classes. */
@NullMarked
package io.github.statuary.processor.generate.mapped;

import org.jspecify.annotations.NullMarked;
