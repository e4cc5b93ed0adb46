/** Answers every failure, but leaves what another package received to that one. */
@GenerateHttpStatuses(exceptions = 404, adapters = Adapter.JDK_HTTP_SERVER, frameworkErrors = true, upstream = true)
package com.acme.web.http;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
