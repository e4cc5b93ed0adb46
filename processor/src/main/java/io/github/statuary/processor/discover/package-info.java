/** Reads what the user asks for: annotations, options, the class path. */
@NullMarked
package io.github.statuary.processor.discover;

import org.jspecify.annotations.NullMarked;
