/** The statuses and exceptions that all modules share. */
@GenerateHttpStatuses(upstream = true)
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
