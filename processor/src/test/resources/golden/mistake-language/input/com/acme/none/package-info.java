/** A package without its Italian texts. */
@GenerateHttpStatuses(
        catalogs = "none.yaml",
        exceptions = 404,
        adapters = {},
        locales = "it")
package com.acme.none;

import io.github.statuary.GenerateHttpStatuses;
