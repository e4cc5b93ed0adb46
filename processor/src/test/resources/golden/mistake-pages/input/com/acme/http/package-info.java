@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = 404,
        adapters = {},
        documents = Document.HTML,
        documentsStrict = true)
package com.acme.http;

import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
