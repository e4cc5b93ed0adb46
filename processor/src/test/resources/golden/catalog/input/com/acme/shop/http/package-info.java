/** The HTTP side of the shop. */
@GenerateHttpStatuses(catalogs = "problems.yaml", exceptions = 404)
package com.acme.shop.http;

import io.github.statuary.*;
