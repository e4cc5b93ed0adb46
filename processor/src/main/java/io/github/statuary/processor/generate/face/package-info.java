/** The generator of {@code Problems}, the type by which other modules know a package. */
@NullMarked
package io.github.statuary.processor.generate.face;

import org.jspecify.annotations.NullMarked;
