package io.github.statuary.core.springdoc;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Problem;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/** Puts the problems of one status together in one response. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class SpringdocResponses {

    private static final String PARAGRAPH = "\n\n";

    private SpringdocResponses() {}

    /**
     * A new response that is one of the given ones.
     *
     * @param components have the schemas to which the responses refer
     */
    static ApiResponse together(List<ApiResponse> responses, Components components) {
        Set<String> descriptions = new LinkedHashSet<>();
        Set<String> references = new LinkedHashSet<>();
        MediaType content = new MediaType();
        for (ApiResponse response : responses) {
            descriptions.addAll(List.of(response.getDescription().split(PARAGRAPH)));
            references.addAll(references(response));
            addExamples(response.getContent().get(Problem.MEDIA_TYPE).getExamples(), content);
        }
        content.setSchema(oneOf(references, components));
        return new ApiResponse()
                .description(String.join(PARAGRAPH, descriptions))
                .headers(headers(responses))
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, content));
    }

    /** The pointers to the schemas of a response of this class's or of the compiler's. */
    static Set<String> references(ApiResponse response) {
        Schema<?> schema = response.getContent().get(Problem.MEDIA_TYPE).getSchema();
        Set<String> references = new LinkedHashSet<>();
        if (schema.get$ref() != null) {
            references.add(schema.get$ref());
        }
        addReferences(schema.getOneOf(), references);
        addReferences(schema.getAnyOf(), references);
        return references;
    }

    private static void addReferences(List<?> choices, Set<String> references) {
        for (Object choice : nonNull(choices)) {
            references.add(((Schema<?>) choice).get$ref());
        }
    }

    private static List<?> nonNull(List<?> list) {
        return list == null ? List.of() : list;
    }

    private static void addExamples(Map<String, Example> examples, MediaType content) {
        if (examples == null) {
            return;
        }
        examples.forEach((name, example) -> {
            String free = name;
            for (int number = 2; !isFree(free, example, content.getExamples()); number++) {
                free = name + "_" + number;
            }
            content.addExamples(free, example);
        });
    }

    private static boolean isFree(String name, Example example, Map<String, Example> examples) {
        return examples == null || !examples.containsKey(name) || example.equals(examples.get(name));
    }

    /** The header fields of any of the responses; required are those that each of them requires. */
    private static Map<String, Header> headers(List<ApiResponse> responses) {
        Map<String, Header> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (ApiResponse response : responses) {
            nonNull(response.getHeaders()).forEach((name, header) -> {
                boolean always = responses.stream().allMatch(each -> isRequired(name, each));
                headers.put(name, new Header().schema(header.getSchema()).required(always ? true : null));
            });
        }
        return headers.isEmpty() ? null : new LinkedHashMap<>(headers);
    }

    private static Map<String, Header> nonNull(Map<String, Header> headers) {
        return headers == null ? Map.of() : headers;
    }

    private static boolean isRequired(String name, ApiResponse response) {
        Header header = nonNull(response.getHeaders()).get(name);
        return header != null && Boolean.TRUE.equals(header.getRequired());
    }

    /**
     * A choice by {@code type}, each of which has one value. The schema of a problem without a type of its own also holds for the
     * others, so {@code oneOf} would allow none of them.
     */
    private static Schema<?> oneOf(Set<String> references, Components components) {
        Schema<?> schema = new Schema<>();
        if (references.size() == 1) {
            schema.set$ref(references.iterator().next());
            return schema;
        }
        Discriminator discriminator = new Discriminator().propertyName("type");
        for (String reference : references) {
            Object type = typeOf(reference, components);
            if (type != null) {
                discriminator.mapping(type.toString(), reference);
            }
        }
        Set<String> untyped = new LinkedHashSet<>(references);
        if (discriminator.getMapping() != null) {
            untyped.removeAll(discriminator.getMapping().values());
            discriminator.getMapping().values().forEach(reference -> addChoice(reference, untyped.isEmpty(), schema));
            schema.setDiscriminator(discriminator);
        }
        untyped.forEach(reference -> addChoice(reference, false, schema));
        return schema;
    }

    private static void addChoice(String reference, boolean one, Schema<?> schema) {
        Schema<?> choice = new Schema<>();
        choice.set$ref(reference);
        if (one) {
            schema.addOneOfItem(choice);
        } else {
            schema.addAnyOfItem(choice);
        }
    }

    /** The one value that a schema allows for {@code type}, or null. */
    private static Object typeOf(String reference, Components components) {
        Schema<?> schema = components.getSchemas().get(reference.substring(SpringdocSchemas.POINTER.length()));
        if (schema == null
                || schema.getProperties() == null
                || schema.getProperties().get("type") == null) {
            return null;
        }
        Schema<?> type = schema.getProperties().get("type");
        List<?> words = nonNull(type.getEnum());
        return type.getConst() == null && words.size() == 1 ? words.get(0) : type.getConst();
    }
}
