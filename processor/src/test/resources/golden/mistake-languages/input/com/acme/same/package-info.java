/** A package whose texts are not complete. */
@GenerateHttpStatuses(
        catalogs = "same.yaml",
        exceptions = 404,
        adapters = {},
        locales = "de")
package com.acme.same;

import io.github.statuary.GenerateHttpStatuses;
