/** The generated core with no attribute at its default. */
@GenerateHttpStatuses(
        exceptions = {404, 503},
        adapters = {},
        stackTraces = StackTraces.SERVER_ERRORS_ONLY,
        exceptionPrefix = "Http",
        exceptionSuffix = "Error",
        deprecatedAliases = false)
package com.acme.terse;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.StackTraces;
