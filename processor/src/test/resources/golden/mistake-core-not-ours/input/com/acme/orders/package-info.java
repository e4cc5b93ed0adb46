/** A package. */
@GenerateHttpStatuses(core = com.acme.library.HttpStatus.class)
package com.acme.orders;

import io.github.statuary.*;
