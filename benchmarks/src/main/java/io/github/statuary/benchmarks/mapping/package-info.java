/** From failures that somebody else declared to their statuses. */
package io.github.statuary.benchmarks.mapping;
