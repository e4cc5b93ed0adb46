/** The HTTP side of the shop. */
@GenerateHttpStatuses(
        exceptions = {401, 404, 503},
        adapters = {},
        stackTraces = StackTraces.SERVER_ERRORS_ONLY,
        exceptionPrefix = "Http",
        exceptionSuffix = "Error",
        deprecatedAliases = false)
package com.acme.shop.http;

import io.github.statuary.*;
