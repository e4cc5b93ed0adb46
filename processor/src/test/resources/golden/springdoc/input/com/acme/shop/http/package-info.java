/** The HTTP side of the shop, whose problems springdoc documents. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = {404, 409, 510},
        documents = Document.OPENAPI)
package com.acme.shop.http;

import io.github.statuary.*;
