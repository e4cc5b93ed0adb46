/** A mapped class with the type of a retired problem. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        adapters = {},
        mappings = @MapException(value = IllegalStateException.class, status = 409, type = "card-lost"))
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
