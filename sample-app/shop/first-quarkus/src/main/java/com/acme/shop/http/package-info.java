@GenerateHttpStatuses(frameworkErrors = true, catalogs = "problems.yaml", validationProblem = "invalid-request")
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
