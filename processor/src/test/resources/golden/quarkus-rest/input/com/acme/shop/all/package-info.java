/** The HTTP side of the shop, which answers the errors of its framework, too. */
@GenerateHttpStatuses(exceptions = 404, adapters = Adapter.QUARKUS_REST, frameworkErrors = true)
package com.acme.shop.all;

import io.github.statuary.*;
