/** Generators of the exceptions of problem types and of their families. */
@NullMarked
package io.github.statuary.processor.generate.problem;

import org.jspecify.annotations.NullMarked;
