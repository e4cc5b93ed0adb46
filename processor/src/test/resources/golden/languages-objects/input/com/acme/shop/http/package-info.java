/** The HTTP side of the shop, whose details show objects. */
@GenerateHttpStatuses(catalogs = "problems.yaml", exceptions = 422, locales = "de", adapters = {})
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
