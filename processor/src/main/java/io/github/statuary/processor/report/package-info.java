/** Mistakes as values, and their way to the user. */
@NullMarked
package io.github.statuary.processor.report;

import org.jspecify.annotations.NullMarked;
