/** Problem types of every kind, and the tests of what their catalog promises. */
@GenerateHttpStatuses(catalogs = "problems.yaml", upstreamCatalogs = "billing.yaml")
package com.acme.problems;

import io.github.statuary.GenerateHttpStatuses;
