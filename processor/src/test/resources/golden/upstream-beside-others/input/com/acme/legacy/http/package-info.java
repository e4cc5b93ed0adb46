/** Answers every failure, and knows no received error. */
@GenerateHttpStatuses(exceptions = 404, adapters = Adapter.JDK_HTTP_SERVER, frameworkErrors = true)
package com.acme.legacy.http;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
