/** The exceptions that the benchmarks throw, generated with the default annotation, and adapters. */
@GenerateHttpStatuses(adapters = {Adapter.AUTO, Adapter.JDK_HTTP_SERVER})
package io.github.statuary.benchmarks.http;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
