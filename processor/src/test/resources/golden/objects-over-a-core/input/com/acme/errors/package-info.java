/** A core that knows no objects. */
@GenerateHttpStatuses(exceptions = 422, adapters = {})
package com.acme.errors;

import io.github.statuary.GenerateHttpStatuses;
