/** A domain module, which says how its own problems are logged. */
@GenerateHttpStatuses(core = com.acme.errors.HttpStatus.class, catalogs = "orders.yaml", adapters = {})
package com.acme.orders.errors;

import io.github.statuary.GenerateHttpStatuses;
