/** A package. */
@GenerateHttpStatuses(core = com.acme.library.past.HttpStatus.class)
package com.acme.past;

import io.github.statuary.*;
