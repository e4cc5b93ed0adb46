/** What all services have, in English and German. */
@GenerateHttpStatuses(
        catalogs = "common.yaml",
        exceptions = 404,
        adapters = {},
        locales = "de")
package com.acme.errors;

import io.github.statuary.GenerateHttpStatuses;
