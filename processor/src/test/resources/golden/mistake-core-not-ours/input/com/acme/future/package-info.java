/** A package. */
@GenerateHttpStatuses(uses = com.acme.library.future.Problems.class)
package com.acme.future;

import io.github.statuary.*;
