/** The HTTP side of the shop. */
@GenerateHttpStatuses(catalogs = {"problem.yaml", "statuary:ngnix"})
package com.acme.shop.http;

import io.github.statuary.*;
