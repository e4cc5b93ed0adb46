/** As generated for those who want no stack traces. */
@GenerateHttpStatuses(stackTraces = StackTraces.NEVER)
package io.github.statuary.benchmarks.stackless;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.StackTraces;
