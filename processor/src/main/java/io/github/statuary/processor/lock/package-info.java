/** The lock: the problem types that clients know, and what a change of them does to these clients. */
@NullMarked
package io.github.statuary.processor.lock;

import org.jspecify.annotations.NullMarked;
