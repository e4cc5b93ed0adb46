/** The HTTP side of the shop. */
@GenerateHttpStatuses(adapters = {Adapter.SPRING_WEBMVC, Adapter.JDK_HTTP_SERVER})
package com.acme.shop.http;

import io.github.statuary.*;
