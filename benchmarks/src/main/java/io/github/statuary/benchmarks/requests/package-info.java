/** Whole requests whose handler fails: the frameworks' own ways to answer, and the generated adapters. */
package io.github.statuary.benchmarks.requests;
