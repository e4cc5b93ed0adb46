/** Generators of what tells problems in other languages. */
@NullMarked
package io.github.statuary.processor.generate.language;

import org.jspecify.annotations.NullMarked;
