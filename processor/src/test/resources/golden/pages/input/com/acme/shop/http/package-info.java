/** The HTTP side of a shop whose type URIs open in a browser. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = 404,
        adapters = {},
        documents = {Document.HTML, Document.MARKDOWN, Document.JSON_SCHEMA})
package com.acme.shop.http;

import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
