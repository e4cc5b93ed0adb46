package io.github.statuary.core.springdoc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Problem;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The responses and schemas of this package, as the compiler wrote them, for one document of springdoc's.
 *
 * <p>If the document has a schema of the same name, an equal one is shared. Otherwise the schema of this package gets the last word
 * of the package in front.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class SpringdocSchemas {

    static final String POINTER = "#/components/schemas/";

    private static final String PACKAGE = "io.github.statuary.core";

    static final String VERSION_31 = "META-INF/statuary/" + PACKAGE + "/problems.openapi.json";
    static final String VERSION_30 = "META-INF/statuary/" + PACKAGE + "/problems.openapi-3.0.json";

    private static final String ANY_PROBLEM = "Problem";

    private final ObjectMapper mapper;
    private final Components document;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Schema<?>> schemas = new LinkedHashMap<>();
    private final Components ours;

    private SpringdocSchemas(ObjectMapper mapper, String text, Components document) {
        this.mapper = mapper;
        this.document = document;
        this.ours = parsed(text);
        for (String name : ours.getSchemas().keySet()) {
            schemas.put(nameOf(name), ours.getSchemas().get(name));
        }
    }

    /** For a document that springdoc has completed but for its problems. */
    static SpringdocSchemas in(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(new Components());
        }
        boolean newer = document.getSpecVersion() == SpecVersion.V31;
        return new SpringdocSchemas(
                newer ? Json31.mapper() : Json.mapper(),
                read(newer ? VERSION_31 : VERSION_30),
                document.getComponents());
    }

    /**
     * The response to an exception. The document gets the schemas to which it refers.
     *
     * @param before the response of the same status to other exceptions, or null
     */
    ApiResponse response(SpringdocThrown thrown, ApiResponse before) {
        ApiResponse response = thrown.response().isEmpty()
                ? untyped(thrown.status())
                : ours.getResponses().get(thrown.response());
        SpringdocResponses.references(response).forEach(this::addSchema);
        return SpringdocResponses.together(before == null ? List.of(response) : List.of(before, response), document);
    }

    /** The response of a problem without a type of its own. */
    private ApiResponse untyped(String status) {
        MediaType content = new MediaType().schema(new Schema<>().$ref(POINTER + nameOf(ANY_PROBLEM)));
        String description = "Any other problem";
        if (Character.isDigit(status.charAt(status.length() - 1))) {
            Problem problem = Problem.of(Integer.parseInt(status));
            description = problem.title() == null ? "Status " + status : problem.title();
            content.addExamples("Status" + status, new Example().value(json(problem.toJson())));
        }
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, content));
    }

    private void addSchema(String pointer) {
        String name = pointer.substring(POINTER.length());
        Schema<?> schema = schemas.get(name);
        boolean there = document.getSchemas() != null && document.getSchemas().containsKey(name);
        if (schema != null && !there) {
            document.addSchemas(name, schema);
            mapper.valueToTree(schema).findValuesAsText("$ref").forEach(this::addSchema);
        }
    }

    private String nameOf(String name) {
        return names.getOrDefault(name, name);
    }

    /** The components, with references to the names that the schemas have in the document. */
    private Components parsed(String text) {
        Components parsed = components(text);
        for (String name : parsed.getSchemas().keySet()) {
            Schema<?> schema = parsed.getSchemas().get(name);
            String known = nameOf(name);
            if (!isFree(known, schema)) {
                String free = freeName(name, schema, parsed);
                names.put(name, free);
                // What refers to it is unlike the schema of its own name now, too.
                return parsed(text.replace('"' + POINTER + known + '"', '"' + POINTER + free + '"'));
            }
        }
        return parsed;
    }

    private String freeName(String name, Schema<?> schema, Components parsed) {
        List<String> words = Arrays.asList(PACKAGE.split("\\."));
        String free = name;
        for (int i = words.size() - 1; i >= 0; i--) {
            free = words.get(i).substring(0, 1).toUpperCase(Locale.ROOT)
                    + words.get(i).substring(1)
                    + free;
            if (isFree(free, schema) && !parsed.getSchemas().containsKey(free)) {
                return free;
            }
        }
        for (int number = 2; !isFree(free, schema) || parsed.getSchemas().containsKey(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }

    private boolean isFree(String name, Schema<?> schema) {
        Object there =
                document.getSchemas() == null ? null : document.getSchemas().get(name);
        return there == null || there.equals(schema);
    }

    private Components components(String text) {
        try {
            return mapper.readValue(text, OpenAPI.class).getComponents();
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Object json(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(String file) {
        try (InputStream stream = SpringdocSchemas.class.getResourceAsStream("/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The compiler wrote " + file + ", but it is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
