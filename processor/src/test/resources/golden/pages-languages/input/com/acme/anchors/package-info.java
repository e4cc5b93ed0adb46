/** One page has all types of this package, and one of them is not told in French. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = 404,
        adapters = {},
        documents = Document.HTML,
        pages = "/docs",
        locales = "fr",
        localesPartial = true)
package com.acme.anchors;

import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
