/** What a package serves about its problem types. */
@NullMarked
package io.github.statuary.processor.generate.page;

import org.jspecify.annotations.NullMarked;
