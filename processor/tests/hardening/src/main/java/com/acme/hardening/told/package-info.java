/** Problem types with pages, in several languages. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        adapters = {},
        exceptions = 404,
        documents = Document.HTML,
        locales = {"de", "de-CH", "zh-Hant", "fr"})
package com.acme.hardening.told;

import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
