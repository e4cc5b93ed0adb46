/** URNs have no path, so the pages have one of their own. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = 404,
        adapters = {},
        documents = {Document.HTML, Document.MARKDOWN},
        pages = "/docs/errors")
package com.acme.urn;

import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
