/** The HTTP side of the shop in Kotlin. */
@GenerateHttpStatuses
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;
