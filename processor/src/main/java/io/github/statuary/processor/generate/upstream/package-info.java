/** Generators of the client side: what is received from other servers. */
@NullMarked
package io.github.statuary.processor.generate.upstream;

import org.jspecify.annotations.NullMarked;
