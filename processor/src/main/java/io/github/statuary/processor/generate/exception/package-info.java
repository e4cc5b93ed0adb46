/** Generators of the exceptions of statuses, and what all exception classes have in common. */
@NullMarked
package io.github.statuary.processor.generate.exception;

import org.jspecify.annotations.NullMarked;
