@GenerateHttpStatuses(frameworkErrors = true, catalogs = "problems.yaml", validationProblem = "invalid-request")
package com.acme.reviews.http;

import io.github.statuary.GenerateHttpStatuses;
