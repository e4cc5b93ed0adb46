/** A package with a client side. */
@GenerateHttpStatuses(exceptions = 404, adapters = Adapter.JDK_HTTP_SERVER, upstream = true)
package com.acme.shop.http;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
