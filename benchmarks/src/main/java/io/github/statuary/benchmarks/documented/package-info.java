/** As generated with pages about problem types, which the adapters serve, and an OpenAPI document, which an application serves. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        documents = {Document.HTML, Document.OPENAPI})
package io.github.statuary.benchmarks.documented;

import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
