package io.github.statuary.processor.document;

import io.github.statuary.Document;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a package's documents. */
public final class Documents {

    private Documents() {}

    /** The texts of the files, by name. */
    public static Map<String, String> write(DocumentModel model, Collection<Document> documents) {
        Map<String, String> files = new LinkedHashMap<>();
        if (documents.contains(Document.OPENAPI)) {
            files.put("problems.openapi.json", OpenApiDocument.version31(model));
            files.put("problems.openapi-3.0.json", OpenApiDocument.version30(model));
        }
        if (documents.contains(Document.JSON_SCHEMA)) {
            files.put("problems.schema.json", JsonSchemaDocument.version202012(model));
        }
        return files;
    }
}
