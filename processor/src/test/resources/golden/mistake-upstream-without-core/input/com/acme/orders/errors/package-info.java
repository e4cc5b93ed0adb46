@GenerateHttpStatuses(core = com.acme.errors.HttpStatus.class, adapters = {}, upstream = true)
package com.acme.orders.errors;

import io.github.statuary.GenerateHttpStatuses;
