/** As generated for those who want the stack traces of server errors. */
@GenerateHttpStatuses(
        adapters = {Adapter.AUTO, Adapter.JDK_HTTP_SERVER},
        stackTraces = StackTraces.SERVER_ERRORS_ONLY)
package io.github.statuary.benchmarks.serverside;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.StackTraces;
