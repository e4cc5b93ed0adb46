/** The adapters: which sources are copied for each framework. */
@NullMarked
package io.github.statuary.processor.generate.adapter;

import org.jspecify.annotations.NullMarked;
