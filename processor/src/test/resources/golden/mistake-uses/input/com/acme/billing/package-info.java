/** A package. */
@GenerateHttpStatuses(core = com.acme.one.HttpStatus.class, mappings = @MapException(value = java.io.IOException.class, status = 502))
package com.acme.billing;

import io.github.statuary.*;
