/** What is public of a package's problem types, as data: the source of locks and documents. */
@NullMarked
package io.github.statuary.processor.document;

import org.jspecify.annotations.NullMarked;
