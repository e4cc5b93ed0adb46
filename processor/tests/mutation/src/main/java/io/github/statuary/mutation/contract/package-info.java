/** Runs of a server's wire contract that end with the first failure. */
@NullMarked
package io.github.statuary.mutation.contract;

import org.jspecify.annotations.NullMarked;
