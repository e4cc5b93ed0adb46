/** The annotation processor's entry point. */
@NullMarked
package io.github.statuary.processor;

import org.jspecify.annotations.NullMarked;
