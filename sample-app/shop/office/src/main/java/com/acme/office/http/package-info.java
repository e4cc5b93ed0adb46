/** The office's exceptions, and what it receives from the shop: everything here is generated. */
@GenerateHttpStatuses(catalogs = "office.yaml", upstreamCatalogs = "com/acme/shop/http/problems.yaml")
package com.acme.office.http;

import io.github.statuary.GenerateHttpStatuses;
