/** A package one of whose languages is that of its catalog. */
@GenerateHttpStatuses(
        catalogs = "same.yaml",
        exceptions = 404,
        adapters = {},
        locales = "EN")
package com.acme.same;

import io.github.statuary.GenerateHttpStatuses;
