/** A package over the core of another. */
@GenerateHttpStatuses(catalogs = "problems.yaml", core = com.acme.errors.HttpStatus.class, adapters = {})
package com.acme.orders;

import io.github.statuary.GenerateHttpStatuses;
