/** A core with objects of its own. */
@GenerateHttpStatuses(catalogs = "rich.yaml", exceptions = 422, adapters = {})
package com.acme.rich;

import io.github.statuary.GenerateHttpStatuses;
