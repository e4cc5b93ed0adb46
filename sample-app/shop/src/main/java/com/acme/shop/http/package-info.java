/** The shop's HTTP statuses, exceptions, problems and the adapter of its server: everything here is generated. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        documents = {Document.HTML, Document.JSON_SCHEMA, Document.OPENAPI},
        locales = "de",
        upstream = true,
        mappings =
                @MapException(
                        value = UncheckedIOException.class,
                        status = 503,
                        type = "archive-unavailable",
                        title = "The archive cannot be read.",
                        headers = "Retry-After: 60"))
package com.acme.shop.http;

import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.MapException;
import java.io.UncheckedIOException;
