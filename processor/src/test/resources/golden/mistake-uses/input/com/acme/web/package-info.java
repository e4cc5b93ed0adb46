/** A package. */
@GenerateHttpStatuses(uses = {com.acme.orders.Problems.class, com.acme.billing.Problems.class})
package com.acme.web;

import io.github.statuary.*;
