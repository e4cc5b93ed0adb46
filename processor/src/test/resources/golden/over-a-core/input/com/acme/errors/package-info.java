/** The core that all modules share. */
@GenerateHttpStatuses(
        catalogs = "common.yaml",
        exceptions = {404, 503},
        adapters = {},
        mappings = @MapException(value = IOException.class, status = 503, headers = "Retry-After: 60"))
package com.acme.errors;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
import java.io.IOException;
