/** What the user asks for, as data: the settings, the classes to map, and where each was written. */
@NullMarked
package io.github.statuary.processor.request;

import org.jspecify.annotations.NullMarked;
