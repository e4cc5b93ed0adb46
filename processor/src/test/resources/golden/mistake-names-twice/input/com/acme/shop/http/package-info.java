/** The HTTP side of the shop. */
@GenerateHttpStatuses(catalogs = "statuses.yaml", exceptionSuffix = "")
package com.acme.shop.http;

import io.github.statuary.*;
