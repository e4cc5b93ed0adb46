package io.github.statuary.core.microprofileopenapi;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.HttpStatus;
import io.github.statuary.core.Problem;
import io.smallrye.openapi.model.Extensions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Describes an answer of an operation.
 *
 * <p>Several problems of one status are one response, those of other packages included. A response that the application documents
 * stays as it is; if it has no content, it gets ours.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class OperationProblems {

    /** The references to the schemas of a response, by type URIs: what another package adds to. SmallRye does not write it. */
    private static final String TYPES = "statuary-types";

    private static final String OF_APPLICATION = "statuary-application";
    private static final String NO_TYPE = "about:blank";

    private OperationProblems() {}

    /**
     * Adds an answer to an operation.
     *
     * @param answer the status, and the name of a response if there is one
     */
    static void add(String answer, ProblemComponents components, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        String[] words = answer.split(" ");
        APIResponses responses = operation.getResponses();
        APIResponse response = responses.getAPIResponse(words[0]);
        if (response == null) {
            response = OASFactory.createAPIResponse();
            responses.addAPIResponse(words[0], response);
        } else if (types(response) == null) {
            if (response.getRef() != null || response.getContent() != null) {
                return;
            }
            Extensions.setPrivateExtension(response, OF_APPLICATION, true);
        }
        APIResponse problem = words.length == 1 ? null : components.response(words[1]);
        if (problem == null) {
            addType(NO_TYPE, components.anyProblem(), response);
            describe(phrase(words[0]), response);
            addHeaders(Map.of(), false, response);
            return;
        }
        MediaType content = problem.getContent().getMediaType(Problem.MEDIA_TYPE);
        String reference = content.getSchema().getRef();
        String type = components
                .schema(reference)
                .getProperties()
                .get("type")
                .getConstValue()
                .toString();
        boolean first = types(response) == null;
        addType(type, reference, response);
        describe(problem.getDescription(), response);
        addHeaders(problemHeaders(problem), first, response);
        MediaType shown = response.getContent().getMediaType(Problem.MEDIA_TYPE);
        content.getExamples()
                .forEach((name, example) ->
                        shown.addExample(name, OASFactory.createExample().value(example.getValue())));
    }

    @SuppressWarnings("unchecked") // it is ours
    private static Map<String, String> types(APIResponse response) {
        return Extensions.getPrivateExtension(response, TYPES, Map.class);
    }

    private static void addType(String type, String reference, APIResponse response) {
        Map<String, String> types = new LinkedHashMap<>();
        Optional.ofNullable(types(response)).ifPresent(types::putAll);
        types.put(type, reference);
        Extensions.setPrivateExtension(response, TYPES, types);
        if (response.getContent() == null) {
            response.setContent(
                    OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()));
        }
        response.getContent().getMediaType(Problem.MEDIA_TYPE).setSchema(schema(types));
    }

    private static Schema schema(Map<String, String> types) {
        List<Schema> choices = types.values().stream()
                .map(reference -> OASFactory.createSchema().ref(reference))
                .toList();
        if (choices.size() == 1) {
            return choices.get(0);
        }
        Schema schema = OASFactory.createSchema();
        if (types.containsKey(NO_TYPE)) { // each problem is also one of any type
            return schema.anyOf(choices);
        }
        Discriminator byType = OASFactory.createDiscriminator().propertyName("type");
        types.forEach(byType::addMapping);
        return schema.oneOf(choices).discriminator(byType);
    }

    private static void describe(String description, APIResponse response) {
        if (Extensions.getPrivateExtension(response, OF_APPLICATION, Boolean.class) != null) {
            return;
        }
        String before = response.getDescription();
        if (before == null) {
            response.setDescription(description);
        } else if (!List.of(before.split("\n\n")).contains(description)) {
            response.setDescription(before + "\n\n" + description);
        }
    }

    private static String phrase(String status) {
        return switch (status) {
            case "default" -> "Any error";
            case "4XX" -> "A client error";
            case "5XX" -> "A server error";
            default -> HttpStatus.of(Integer.parseInt(status)).phrase();
        };
    }

    private static Map<String, Header> problemHeaders(APIResponse problem) {
        return Objects.requireNonNullElse(problem.getHeaders(), Map.of());
    }

    /** Adds the fields of one more problem: required are those that each of them has. */
    private static void addHeaders(Map<String, Header> more, boolean first, APIResponse response) {
        Map<String, Header> before = Objects.requireNonNullElse(response.getHeaders(), Map.of());
        before.forEach((name, header) -> {
            if (!first && !more.containsKey(name)) {
                header.setRequired(null);
            }
        });
        more.forEach((name, header) -> {
            if (!before.containsKey(name)) {
                response.addHeader(
                        name,
                        OASFactory.createHeader()
                                .required(first ? header.getRequired() : null)
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
            }
        });
    }
}
