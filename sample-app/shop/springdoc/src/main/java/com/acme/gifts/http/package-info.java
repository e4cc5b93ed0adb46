/** The problems of gifts, over the core of the shop: everything here is generated. */
@GenerateHttpStatuses(core = com.acme.shop.http.HttpStatus.class, catalogs = "gifts.yaml")
package com.acme.gifts.http;

import io.github.statuary.GenerateHttpStatuses;
