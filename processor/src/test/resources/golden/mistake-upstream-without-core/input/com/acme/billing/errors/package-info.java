@GenerateHttpStatuses(
        core = com.acme.errors.HttpStatus.class,
        adapters = {},
        upstreamCatalogs = "statuary:nginx")
package com.acme.billing.errors;

import io.github.statuary.GenerateHttpStatuses;
