package io.github.statuary.processor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a JSON Schema: each problem of a known type has the schema of that type, and any other one that of a problem. */
final class JsonSchemaDocument {

    private JsonSchemaDocument() {}

    /** The text of version 2020-12. */
    static String version202012(DocumentModel model) {
        SchemaNames names = new SchemaNames(model);
        List<Object> choices = new ArrayList<>();
        for (DocumentedProblem problem : model.problems()) {
            Map<String, Object> ofType = Schemas.map(
                    "properties",
                    Schemas.map("type", Schemas.map("const", problem.type().toString())));
            ofType.put("required", List.of("type"));
            Map<String, Object> choice = Schemas.map("if", ofType);
            choice.put("then", Dialect.JSON_SCHEMA.reference(names.of(problem)));
            choices.add(choice);
        }
        Map<String, Object> document = Schemas.map("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("title", "Problems of " + model.packageName());
        document.putAll(Dialect.JSON_SCHEMA.reference(Schemas.ANY_PROBLEM));
        if (!choices.isEmpty()) {
            document.put("allOf", choices);
        }
        document.put("$defs", new Schemas(model, Dialect.JSON_SCHEMA, names).all());
        return JsonText.of(document);
    }
}
