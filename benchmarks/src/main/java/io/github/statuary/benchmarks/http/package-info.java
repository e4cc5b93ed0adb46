/** The exceptions that the benchmarks throw, generated with the default annotation. */
@GenerateHttpStatuses
package io.github.statuary.benchmarks.http;

import io.github.statuary.GenerateHttpStatuses;
