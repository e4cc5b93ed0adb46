/** The decisions about what is generated, as pure data. */
@NullMarked
package io.github.statuary.processor.plan;

import org.jspecify.annotations.NullMarked;
