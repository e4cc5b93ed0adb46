/** A package. */
@GenerateHttpStatuses(uses = {com.acme.nowhere.Problems.class, com.acme.orders.Problems.class})
package com.acme.web;

import io.github.statuary.*;
