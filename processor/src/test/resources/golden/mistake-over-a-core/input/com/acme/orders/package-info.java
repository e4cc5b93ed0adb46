/** A package. */
@GenerateHttpStatuses( core = com.acme.errors.HttpStatus.class, catalogs = {"orders.yaml", "statuary:nginx"}, exceptions = 404, stackTraces = StackTraces.NEVER, exceptionPrefix = "Http", exceptionSuffix = "Failure", deprecatedAliases = false, mappings = @MapException(value = SecurityException.class, status = 401))
package com.acme.orders;

import io.github.statuary.*;
