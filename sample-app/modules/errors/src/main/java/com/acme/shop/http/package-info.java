/** The statuses and exceptions that all modules share. */
@GenerateHttpStatuses
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
