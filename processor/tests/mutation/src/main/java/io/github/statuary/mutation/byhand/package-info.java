/** Changes to adapters that a person named, tried one after the other on a server. */
@NullMarked
package io.github.statuary.mutation.byhand;

import org.jspecify.annotations.NullMarked;
