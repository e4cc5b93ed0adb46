@GenerateHttpStatuses(exceptions = 404, adapters = {})
package com.acme.errors;

import io.github.statuary.GenerateHttpStatuses;
