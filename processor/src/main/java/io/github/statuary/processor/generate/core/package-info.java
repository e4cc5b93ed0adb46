/** The generators of the types that need nothing but the JDK, one file for each kind. */
@NullMarked
package io.github.statuary.processor.generate.core;

import org.jspecify.annotations.NullMarked;
