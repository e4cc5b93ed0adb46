/** The HTTP side of the shop. */
@GenerateHttpStatuses(exceptions = 404, adapters = Adapter.JDK_HTTP_SERVER)
package com.acme.shop.http;

import io.github.statuary.*;
