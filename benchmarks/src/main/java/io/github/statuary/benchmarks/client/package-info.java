/** The exceptions that the benchmarks receive. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        adapters = {},
        upstream = true)
package io.github.statuary.benchmarks.client;

import io.github.statuary.GenerateHttpStatuses;
