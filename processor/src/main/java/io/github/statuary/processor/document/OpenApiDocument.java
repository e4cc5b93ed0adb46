package io.github.statuary.processor.document;

import io.github.statuary.processor.document.JsonText.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes an OpenAPI document without paths, with a schema and a response for each problem type. */
final class OpenApiDocument {

    private final DocumentModel model;
    private final Dialect dialect;
    private final SchemaNames names;
    private final ProblemExamples examples;

    private OpenApiDocument(DocumentModel model, Dialect dialect) {
        this.model = model;
        this.dialect = dialect;
        this.names = new SchemaNames(model);
        this.examples = new ProblemExamples(model);
    }

    /** The text of version 3.1.0. */
    static String version31(DocumentModel model) {
        return JsonText.of(new OpenApiDocument(model, Dialect.OPENAPI_3_1).content("3.1.0"));
    }

    /** The text of version 3.0.3. */
    static String version30(DocumentModel model) {
        return JsonText.of(new OpenApiDocument(model, Dialect.OPENAPI_3_0).content("3.0.3"));
    }

    private Map<String, Object> content(String version) {
        Map<String, Object> info = Schemas.map("title", "Problems of " + model.packageName());
        info.put("version", "1");
        Map<String, Object> components = Schemas.map("schemas", new Schemas(model, dialect, names).all());
        components.put("responses", responses());
        Map<String, Object> document = Schemas.map("openapi", version);
        document.put("info", info);
        document.put("paths", Map.of());
        document.put("components", components);
        return document;
    }

    private Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        Map<Integer, List<DocumentedProblem>> byStatus = new TreeMap<>();
        for (DocumentedProblem problem : model.problems()) {
            responses.put(names.ofResponse(problem), response(List.of(problem)));
            byStatus.computeIfAbsent(problem.status(), code -> new ArrayList<>())
                    .add(problem);
        }
        byStatus.forEach((code, problems) -> {
            if (problems.size() > 1) {
                responses.put(SchemaNames.ofResponse(code), response(problems));
            }
        });
        return responses;
    }

    /** The response of one of these problem types, which have one status. */
    private Map<String, Object> response(List<DocumentedProblem> problems) {
        List<String> descriptions = new ArrayList<>();
        Map<String, Object> shown = new LinkedHashMap<>();
        for (DocumentedProblem problem : problems) {
            descriptions.add(problem.title());
            shown.put(names.ofResponse(problem), Schemas.map("value", new Written(examples.json(problem))));
        }
        Map<String, Object> content = Schemas.map("schema", oneOf(problems));
        content.put("examples", shown);
        Map<String, Object> response = Schemas.map("description", String.join("\n\n", descriptions));
        Map<String, Object> headers = headers(problems);
        if (!headers.isEmpty()) {
            response.put("headers", headers);
        }
        response.put("content", Schemas.map("application/problem+json", content));
        return response;
    }

    private Map<String, Object> oneOf(List<DocumentedProblem> problems) {
        if (problems.size() == 1) {
            return Schemas.map("$ref", dialect.pointer(names.of(problems.get(0))));
        }
        List<Object> choices = new ArrayList<>();
        Map<String, Object> mapping = new LinkedHashMap<>();
        for (DocumentedProblem problem : problems) {
            String pointer = dialect.pointer(names.of(problem));
            choices.add(Schemas.map("$ref", pointer));
            mapping.put(problem.type().toString(), pointer);
        }
        Map<String, Object> discriminator = Schemas.map("propertyName", "type");
        discriminator.put("mapping", mapping);
        Map<String, Object> schema = Schemas.map("oneOf", choices);
        schema.put("discriminator", discriminator);
        return schema;
    }

    /** The header fields of each of the problems; required are those that all of them have. */
    private static Map<String, Object> headers(List<DocumentedProblem> problems) {
        Map<String, Object> headers = new LinkedHashMap<>();
        for (DocumentedProblem problem : problems) {
            for (String name : problem.headers()) {
                boolean always =
                        problems.stream().allMatch(each -> each.headers().contains(name));
                Map<String, Object> header = new LinkedHashMap<>();
                if (always) {
                    header.put("required", true);
                }
                header.put("schema", Schemas.map("type", "string"));
                headers.put(name, header);
            }
        }
        return headers;
    }
}
