/** The statuses and exceptions of loyalty points without an adapter: Quarkus takes every adapter that it finds. */
@GenerateHttpStatuses(
        catalogs = "loyalty.yaml",
        exceptions = {404, 410},
        adapters = {})
package com.acme.loyalty.http;

import io.github.statuary.GenerateHttpStatuses;
