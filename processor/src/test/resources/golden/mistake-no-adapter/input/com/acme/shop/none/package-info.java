/** Wants no adapter, and its errors. */
@GenerateHttpStatuses(exceptions = 404, adapters = {}, frameworkErrors = true)
package com.acme.shop.none;

import io.github.statuary.*;
