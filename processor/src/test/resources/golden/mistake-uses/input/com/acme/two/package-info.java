/** A package. */
@GenerateHttpStatuses(exceptions = 404)
package com.acme.two;

import io.github.statuary.*;
