/** What every kind of generated type has in common. */
@NullMarked
package io.github.statuary.processor.generate;

import org.jspecify.annotations.NullMarked;
