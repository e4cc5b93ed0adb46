/** The HTTP side of the shop. */
@GenerateHttpStatuses(exceptions = 404, exceptionPrefix = "")
package com.acme.shop.http;

import io.github.statuary.*;
