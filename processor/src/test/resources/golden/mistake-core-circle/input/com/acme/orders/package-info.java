/** A package. */
@GenerateHttpStatuses(uses = com.acme.billing.Problems.class)
package com.acme.orders;

import io.github.statuary.*;
