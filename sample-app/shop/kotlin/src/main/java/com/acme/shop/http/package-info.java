/** The HTTP side of the shop in Kotlin. */
@GenerateHttpStatuses(catalogs = "problems.yaml")
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
