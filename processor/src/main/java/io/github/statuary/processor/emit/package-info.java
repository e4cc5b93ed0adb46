/** Turns generated types into source files. */
@NullMarked
package io.github.statuary.processor.emit;

import org.jspecify.annotations.NullMarked;
