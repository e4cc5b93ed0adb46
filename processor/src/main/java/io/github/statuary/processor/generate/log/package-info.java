/** Generators of how answers are logged. */
@NullMarked
package io.github.statuary.processor.generate.log;

import org.jspecify.annotations.NullMarked;
