/** One page has all types of this package. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = 404,
        adapters = {},
        documents = Document.HTML)
package com.acme.anchors;

import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
