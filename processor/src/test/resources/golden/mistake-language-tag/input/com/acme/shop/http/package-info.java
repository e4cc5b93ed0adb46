/** The HTTP side of the shop. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = 404,
        adapters = {},
        locales = {"de", "de_DE", "it"})
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
