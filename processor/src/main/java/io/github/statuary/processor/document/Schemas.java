package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas of problems, in one dialect. None of them forbids more members, since a newer server may send some (RFC 9457
 * section 3.2).
 */
final class Schemas {

    /** The name of the schema of a problem of any type. */
    static final String ANY_PROBLEM = "Problem";

    /** What {@link java.time.Duration#toString()} writes. */
    static final String DURATION = "^PT(?=-?\\d)(-?\\d+H)?(-?\\d+M)?(-?\\d+(\\.\\d+)?S)?$";

    private static final int LOWEST_STATUS = 100;
    private static final int HIGHEST_STATUS = 599;

    private final DocumentModel model;
    private final Dialect dialect;
    private final SchemaNames names;

    Schemas(DocumentModel model, Dialect dialect, SchemaNames names) {
        this.model = model;
        this.dialect = dialect;
        this.names = names;
    }

    /** The schemas by name: of any problem, of the problem types, of the objects. */
    Map<String, Object> all() {
        Map<String, Object> schemas = map(ANY_PROBLEM, anyProblem());
        model.problems().forEach(problem -> schemas.put(names.of(problem), problem(problem)));
        model.objects().forEach(object -> schemas.put(names.of(object), object(object)));
        return schemas;
    }

    /** A map that keeps the order. */
    static Map<String, Object> map(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    private static Map<String, Object> anyProblem() {
        Map<String, Object> status = map("type", "integer");
        status.put("minimum", LOWEST_STATUS);
        status.put("maximum", HIGHEST_STATUS);
        Map<String, Object> type = map("type", "string");
        type.put("format", "uri-reference");
        type.put("default", "about:blank");
        Map<String, Object> members = map("type", type);
        members.put("title", map("type", "string"));
        members.put("status", status);
        putCommon(members);
        Map<String, Object> schema = map("type", "object");
        schema.put("description", "A problem of RFC 9457, of any type.");
        schema.put("properties", members);
        return schema;
    }

    private Map<String, Object> problem(DocumentedProblem problem) {
        Map<String, Object> type = map("type", "string");
        dialect.putConstant(type, problem.type().toString());
        Map<String, Object> title = map("type", "string");
        title.put("default", problem.title());
        Map<String, Object> status = map("type", "integer");
        dialect.putConstant(status, problem.status());
        Map<String, Object> members = map("type", type);
        members.put("title", title);
        members.put("status", status);
        putCommon(members);
        List<String> required = new ArrayList<>(List.of("type", "title", "status"));
        putMembers(problem.members(), members, required);
        Map<String, Object> schema = map("type", "object");
        schema.put("description", description(problem));
        if (problem.deprecated().isPresent()) {
            schema.put("deprecated", true);
        }
        schema.put("required", required);
        schema.put("properties", members);
        return schema;
    }

    private Map<String, Object> object(DocumentedObject object) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        putMembers(object.members(), members, required);
        Map<String, Object> schema = map("type", "object");
        if (!required.isEmpty()) { // OpenAPI 3.0 allows no empty list
            schema.put("required", required);
        }
        schema.put("properties", members);
        return schema;
    }

    /** The title, and all that the catalog says about the type to its readers. */
    static String description(DocumentedProblem problem) {
        List<String> parts = new ArrayList<>();
        parts.add(problem.title());
        parts.add(problem.description().strip());
        problem.resolution().ifPresent(parts::add);
        problem.deprecated().ifPresent(instead -> parts.add("Deprecated. " + instead));
        if (problem.draft()) {
            parts.add("Draft: this type may still change.");
        }
        parts.removeIf(String::isEmpty);
        return String.join("\n\n", parts);
    }

    private static void putCommon(Map<String, Object> members) {
        members.put("detail", map("type", "string"));
        Map<String, Object> instance = map("type", "string");
        instance.put("format", "uri-reference");
        members.put("instance", instance);
    }

    private void putMembers(List<PublicMember> from, Map<String, Object> to, List<String> required) {
        for (PublicMember member : from) {
            Map<String, Object> schema = type(member.type());
            if (!member.description().isBlank()) {
                schema.put("description", member.description().strip());
            }
            to.put(member.name(), schema);
            if (member.required()) {
                required.add(member.name());
            }
        }
    }

    private Map<String, Object> type(FieldType type) {
        if (type instanceof ListOf list) {
            Map<String, Object> schema = map("type", "array");
            schema.put("items", type(list.element()));
            return schema;
        }
        if (type instanceof MapOf map) {
            Map<String, Object> schema = map("type", "object");
            schema.put("additionalProperties", type(map.value()));
            return schema;
        }
        if (type instanceof Enumeration words) {
            Map<String, Object> schema = map("type", "string");
            schema.put("enum", words.words());
            return schema;
        }
        if (type instanceof ObjectOf object) {
            return dialect.reference(names.of(model.object(object)));
        }
        return scalar((Scalar) type);
    }

    private static Map<String, Object> scalar(Scalar scalar) {
        return switch (scalar) {
            case STRING -> map("type", "string");
            case BOOLEAN -> map("type", "boolean");
            case INT -> formatted("integer", "int32");
            case LONG -> formatted("integer", "int64");
            case DECIMAL -> map("type", "number");
            case DOUBLE -> formatted("number", "double");
            case URI -> formatted("string", "uri-reference");
            case UUID -> formatted("string", "uuid");
            case DATE -> formatted("string", "date");
            case DATE_TIME -> formatted("string", "date-time");
            case DURATION -> {
                Map<String, Object> schema = map("type", "string");
                schema.put("pattern", DURATION);
                yield schema;
            }
        };
    }

    private static Map<String, Object> formatted(String type, String format) {
        Map<String, Object> schema = map("type", type);
        schema.put("format", format);
        return schema;
    }
}
