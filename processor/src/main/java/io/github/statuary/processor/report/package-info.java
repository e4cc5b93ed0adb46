/** Mistakes as values, and how they are reported to the user. */
@NullMarked
package io.github.statuary.processor.report;

import org.jspecify.annotations.NullMarked;
