/** The orders, with problem types of their own. */
@GenerateHttpStatuses(
        core = com.acme.errors.HttpStatus.class,
        catalogs = "orders.yaml",
        adapters = {},
        upstream = true)
package com.acme.orders.errors;

import io.github.statuary.GenerateHttpStatuses;
