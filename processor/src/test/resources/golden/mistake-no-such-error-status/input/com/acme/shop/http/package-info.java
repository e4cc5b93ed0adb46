/** The HTTP side of the shop. */
@GenerateHttpStatuses(exceptions = {200, 404, 499})
package com.acme.shop.http;

import io.github.statuary.*;
