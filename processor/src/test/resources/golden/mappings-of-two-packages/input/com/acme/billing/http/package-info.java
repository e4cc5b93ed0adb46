/** The HTTP side of one of two parts of an application. */
@GenerateHttpStatuses(exceptions = 404, adapters = {})
package com.acme.billing.http;

import io.github.statuary.GenerateHttpStatuses;
