/** The HTTP side of one of two parts of an application. */
@GenerateHttpStatuses(exceptions = 404, adapters = {})
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
