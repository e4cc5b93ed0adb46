/** The common parts of all generated types. */
@NullMarked
package io.github.statuary.processor.generate;

import org.jspecify.annotations.NullMarked;
