/** A package. */
@GenerateHttpStatuses(core = com.acme.nowhere.HttpStatus.class)
package com.acme.orders;

import io.github.statuary.*;
