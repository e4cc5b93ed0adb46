/** A core whose invalid requests have a problem type. */
@GenerateHttpStatuses(catalogs = "problems.yaml", validationProblem = "invalid-request", exceptions = 404)
package com.acme.validated;

import io.github.statuary.GenerateHttpStatuses;
