/** A package. */
@GenerateHttpStatuses(uses = {String.class, int.class})
package com.acme.web;

import io.github.statuary.*;
