/** A package. */
@GenerateHttpStatuses(core = com.acme.one.HttpStatus.class, mappings = @MapException(value = java.io.IOException.class, status = 503))
package com.acme.orders;

import io.github.statuary.*;
