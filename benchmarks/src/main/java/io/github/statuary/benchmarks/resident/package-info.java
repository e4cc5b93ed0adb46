/** What an adapter leaves in the memory of a server. */
package io.github.statuary.benchmarks.resident;
