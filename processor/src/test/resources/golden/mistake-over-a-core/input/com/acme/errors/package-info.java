/** A package. */
@GenerateHttpStatuses(exceptions = 404, mappings = @MapException(value = SecurityException.class, status = 403))
package com.acme.errors;

import io.github.statuary.*;
