/** The generators of the adapters, one file for each framework. */
@NullMarked
package io.github.statuary.processor.generate.adapter;

import org.jspecify.annotations.NullMarked;
