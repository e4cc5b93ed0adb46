/** The shop's HTTP statuses, exceptions, problems and the adapter of its server: everything here is generated. */
@GenerateHttpStatuses(catalogs = "problems.yaml")
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
