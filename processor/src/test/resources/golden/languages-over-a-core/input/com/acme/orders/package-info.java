/** Orders, in English and Italian, over the core of the errors. */
@GenerateHttpStatuses(
        core = com.acme.errors.HttpStatus.class,
        catalogs = "orders.yaml",
        adapters = {},
        locales = "it")
package com.acme.orders;

import io.github.statuary.GenerateHttpStatuses;
