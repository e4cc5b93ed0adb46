/** The orders: problem types and mapped classes of their own, over the core. */
@GenerateHttpStatuses(
        core = com.acme.errors.HttpStatus.class,
        catalogs = "orders.yaml",
        adapters = {},
        mappings = @MapException(value = FileNotFoundException.class, status = 404))
package com.acme.orders.errors;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
import java.io.FileNotFoundException;
