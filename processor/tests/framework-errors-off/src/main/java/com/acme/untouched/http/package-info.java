/** Statuses and exceptions, and an adapter for each of the frameworks here. */
@GenerateHttpStatuses(exceptions = {404, 410})
package com.acme.untouched.http;

import io.github.statuary.GenerateHttpStatuses;
