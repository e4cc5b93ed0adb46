/** A package over the core of another. */
@GenerateHttpStatuses(catalogs = "problems.yaml", core = com.acme.rich.HttpStatus.class, adapters = {})
package com.acme.leaf;

import io.github.statuary.GenerateHttpStatuses;
