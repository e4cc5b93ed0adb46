/** The HTTP side of the shop. */
@GenerateHttpStatuses(exceptions = 422, adapters = {})
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
