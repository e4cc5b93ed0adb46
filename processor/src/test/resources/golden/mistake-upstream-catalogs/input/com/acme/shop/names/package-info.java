@GenerateHttpStatuses(adapters = {}, catalogs = "names.yaml", upstream = true)
package com.acme.shop.names;

import io.github.statuary.GenerateHttpStatuses;
