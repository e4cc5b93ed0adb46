/** A package. */
@GenerateHttpStatuses(uses = {com.acme.orders.Problems.class, com.acme.two.Problems.class})
package com.acme.other;

import io.github.statuary.*;
