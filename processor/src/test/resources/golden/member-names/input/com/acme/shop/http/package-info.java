/** The HTTP side of the shop. */
@GenerateHttpStatuses(catalogs = "problems.yaml", exceptions = 400, adapters = {})
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
