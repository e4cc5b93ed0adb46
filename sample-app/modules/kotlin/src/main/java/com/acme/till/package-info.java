/** The till: an adapter for what the orders and the till itself throw. */
@GenerateHttpStatuses(
        uses = com.acme.shop.orders.Problems.class,
        adapters = Adapter.JDK_HTTP_SERVER,
        catalogs = "till.yaml")
package com.acme.till;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
