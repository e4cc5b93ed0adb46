/** A package over the core, and nothing else. */
@GenerateHttpStatuses(core = com.acme.errors.HttpStatus.class, adapters = {})
package com.acme.plain.errors;

import io.github.statuary.GenerateHttpStatuses;
