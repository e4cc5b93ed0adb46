/** The points of a shop, over its core, with the adapter that is found. */
@GenerateHttpStatuses(catalogs = "points.yaml", core = HttpStatus.class, documents = Document.OPENAPI)
package com.acme.shop.loyalty;

import com.acme.shop.http.HttpStatus;
import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
