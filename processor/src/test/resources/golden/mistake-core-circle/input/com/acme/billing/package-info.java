/** A package. */
@GenerateHttpStatuses(uses = com.acme.orders.Problems.class)
package com.acme.billing;

import io.github.statuary.*;
