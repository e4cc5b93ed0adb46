/** Generators of the types that are the same for every request, copied from the kept sources. */
@NullMarked
package io.github.statuary.processor.generate.fixed;

import org.jspecify.annotations.NullMarked;
