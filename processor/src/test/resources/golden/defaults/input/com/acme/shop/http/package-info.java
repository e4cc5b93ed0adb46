/** The HTTP side of the shop. */
@GenerateHttpStatuses
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
