/** The errors of the orders: problem types, and existing classes of the shop that are mapped. */
@GenerateHttpStatuses(core = HttpStatus.class, catalogs = "orders.yaml", upstream = true, locales = "de")
package com.acme.shop.orders;

import com.acme.shop.http.HttpStatus;
import io.github.statuary.GenerateHttpStatuses;
