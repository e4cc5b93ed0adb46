/** Header fields with a meaning of their own, as parameters of constructors and as fluent methods. */
@NullMarked
package io.github.statuary.processor.generate.header;

import org.jspecify.annotations.NullMarked;
