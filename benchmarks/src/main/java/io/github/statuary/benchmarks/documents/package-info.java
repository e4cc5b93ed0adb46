/** Requests for what an application publishes about its problem types. */
package io.github.statuary.benchmarks.documents;
