/** As generated with adapters that also answer the errors of the framework, and log every answer. */
@GenerateHttpStatuses(
        adapters = {Adapter.AUTO, Adapter.JDK_HTTP_SERVER},
        frameworkErrors = true)
package io.github.statuary.benchmarks.everyerror;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
