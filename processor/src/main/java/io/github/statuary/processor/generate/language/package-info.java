/** Generators of how answers are logged. */
@NullMarked
package io.github.statuary.processor.generate.language;

import org.jspecify.annotations.NullMarked;
