@GenerateHttpStatuses(adapters = {}, catalogs = "problems.yaml", upstreamCatalogs = "billing.yaml")
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
