/** Problem types of a catalog, and the answers to a framework's own errors. */
@GenerateHttpStatuses(catalogs = "problems.yaml", adapters = Adapter.JDK_HTTP_SERVER, frameworkErrors = true)
package com.acme.hardening.catalog;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
