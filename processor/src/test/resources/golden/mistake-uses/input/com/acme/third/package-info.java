/** A package. */
@GenerateHttpStatuses(core = com.acme.orders.Problems.class)
package com.acme.third;

import io.github.statuary.*;
