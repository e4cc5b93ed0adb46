/** Answers its own exceptions only. */
@GenerateHttpStatuses(exceptions = 410, adapters = Adapter.JDK_HTTP_SERVER)
package com.acme.loyalty.http;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
