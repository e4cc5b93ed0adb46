/** Steps of this module's own build, in no jar. */
@NullMarked
package io.github.statuary.processor.build;

import org.jspecify.annotations.NullMarked;
