/** Problem types of every kind of member, with documents about them. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = 404,
        documents = {Document.OPENAPI, Document.JSON_SCHEMA})
package com.acme.documents;

import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
