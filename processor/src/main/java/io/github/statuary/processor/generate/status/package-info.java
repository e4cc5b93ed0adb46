/** Generators of the enum of statuses. */
@NullMarked
package io.github.statuary.processor.generate.status;

import org.jspecify.annotations.NullMarked;
