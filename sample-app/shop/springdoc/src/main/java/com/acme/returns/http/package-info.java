/** The problems of goods that come back, an annotated package beside the shop's: everything here is generated. */
@GenerateHttpStatuses(catalogs = "returns.yaml", exceptions = 409)
package com.acme.returns.http;

import io.github.statuary.GenerateHttpStatuses;
