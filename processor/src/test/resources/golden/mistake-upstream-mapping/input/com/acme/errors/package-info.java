@GenerateHttpStatuses(exceptions = 404, adapters = {}, upstream = true)
package com.acme.errors;

import io.github.statuary.GenerateHttpStatuses;
