/** The HTTP side of the shop. */
@GenerateHttpStatuses(catalogs = "problems.yaml")
package com.acme.shop.http;

import io.github.statuary.*;
