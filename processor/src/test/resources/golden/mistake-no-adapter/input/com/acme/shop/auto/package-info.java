/** Wants an adapter of a framework that is not there. */
@GenerateHttpStatuses(exceptions = 404, adapters = Adapter.AUTO)
package com.acme.shop.auto;

import io.github.statuary.*;
