/** Problem types in three languages, with pages about them. */
@GenerateHttpStatuses(
        catalogs = "spoken.yaml",
        locales = {"de", "fr-CA"},
        documents = {Document.HTML, Document.MARKDOWN, Document.JSON_SCHEMA},
        adapters = {},
        exceptions = {403, 404})
package com.acme.hardening.spoken;

import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
