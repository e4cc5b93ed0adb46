/** A package with mistakes in its German texts. */
@GenerateHttpStatuses(
        catalogs = "cart.yaml",
        exceptions = 404,
        adapters = {},
        locales = "de")
package com.acme.cart;

import io.github.statuary.GenerateHttpStatuses;
