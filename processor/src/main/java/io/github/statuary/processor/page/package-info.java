/** Pages about problem types, as HTML and as Markdown: pure functions of what is public. */
@NullMarked
package io.github.statuary.processor.page;

import org.jspecify.annotations.NullMarked;
