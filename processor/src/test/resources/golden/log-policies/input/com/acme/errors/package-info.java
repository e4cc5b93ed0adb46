/** The core, which says how statuses are logged. */
@GenerateHttpStatuses(catalogs = "common.yaml", exceptions = {404, 503}, adapters = {})
package com.acme.errors;

import io.github.statuary.GenerateHttpStatuses;
