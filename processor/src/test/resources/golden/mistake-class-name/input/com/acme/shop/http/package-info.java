/** The HTTP side of the shop. */
@GenerateHttpStatuses(exceptionPrefix = "4xx-")
package com.acme.shop.http;

import io.github.statuary.*;
