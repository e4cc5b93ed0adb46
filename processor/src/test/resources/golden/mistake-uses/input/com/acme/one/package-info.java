/** A package. */
@GenerateHttpStatuses(exceptions = 404)
package com.acme.one;

import io.github.statuary.*;
