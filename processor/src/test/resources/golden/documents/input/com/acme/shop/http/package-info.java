/** The HTTP side of a shop that publishes documents about its errors. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = 404,
        adapters = {},
        documents = {Document.OPENAPI, Document.JSON_SCHEMA})
package com.acme.shop.http;

import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
