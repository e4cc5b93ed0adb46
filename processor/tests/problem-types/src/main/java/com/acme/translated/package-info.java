/** Problem types whose details show objects, in two languages. */
@GenerateHttpStatuses(catalogs = "problems.yaml", exceptions = 422, locales = "de")
package com.acme.translated;

import io.github.statuary.GenerateHttpStatuses;
