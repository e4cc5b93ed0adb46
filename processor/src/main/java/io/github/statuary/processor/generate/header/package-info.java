/** Header fields with a special meaning, as parameters of constructors and as fluent methods. */
@NullMarked
package io.github.statuary.processor.generate.header;

import org.jspecify.annotations.NullMarked;
