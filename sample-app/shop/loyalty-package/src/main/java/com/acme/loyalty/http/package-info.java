/** The statuses and exceptions of loyalty points, an annotated package beside the shop's: everything here is generated. */
@GenerateHttpStatuses(
        catalogs = "loyalty.yaml",
        documents = {Document.HTML, Document.OPENAPI},
        exceptions = {404, 410},
        locales = "de")
package com.acme.loyalty.http;

import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
