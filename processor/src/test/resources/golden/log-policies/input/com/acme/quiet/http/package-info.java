/** Without frameworkErrors, where only what has a level is logged. */
@GenerateHttpStatuses(catalogs = "problems.yaml", exceptions = 409, adapters = Adapter.JDK_HTTP_SERVER)
package com.acme.quiet.http;

import io.github.statuary.*;
