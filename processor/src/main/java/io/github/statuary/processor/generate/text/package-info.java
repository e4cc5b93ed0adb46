/** Java source written as text, for types of which there may be a thousand. */
@NullMarked
package io.github.statuary.processor.generate.text;

import org.jspecify.annotations.NullMarked;
