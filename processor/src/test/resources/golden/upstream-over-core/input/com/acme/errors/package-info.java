/** The core that all modules share, with a client side. */
@GenerateHttpStatuses(catalogs = "common.yaml", exceptions = {404, 409}, adapters = {}, upstream = true)
package com.acme.errors;

import io.github.statuary.GenerateHttpStatuses;
