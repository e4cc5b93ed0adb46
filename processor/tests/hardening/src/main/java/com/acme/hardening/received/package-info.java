/** The client side, with a problem type of its own. */
@GenerateHttpStatuses(
        upstream = true,
        adapters = {},
        exceptions = {404, 503},
        catalogs = "received.yaml")
package com.acme.hardening.received;

import io.github.statuary.GenerateHttpStatuses;
