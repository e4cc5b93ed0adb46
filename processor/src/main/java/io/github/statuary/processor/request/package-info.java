/** The user's request as data: the settings, the classes to map, and the place of each. */
@NullMarked
package io.github.statuary.processor.request;

import org.jspecify.annotations.NullMarked;
