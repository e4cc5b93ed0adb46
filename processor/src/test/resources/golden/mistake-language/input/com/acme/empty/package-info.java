/** A package without problem types. */
@GenerateHttpStatuses(
        exceptions = 404,
        adapters = {},
        locales = "de")
package com.acme.empty;

import io.github.statuary.GenerateHttpStatuses;
