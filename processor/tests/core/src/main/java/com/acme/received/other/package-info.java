/** A client side of its own, in the same application. */
@GenerateHttpStatuses(upstream = true, frameworkErrors = true, adapters = Adapter.JDK_HTTP_SERVER, exceptions = 404)
package com.acme.received.other;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
