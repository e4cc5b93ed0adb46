package com.acme.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A public parser of OpenAPI takes the documents without a word, and nothing that is not public is in any of them. */
class DocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"problems.openapi.json", "problems.openapi-3.0.json"})
    void a_parser_of_openapi_has_nothing_to_say(String name) {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(Published.text(name), null, null);

        assertThat(parsed.getMessages()).isEmpty();
        OpenAPI document = parsed.getOpenAPI();
        assertThat(document.getComponents().getSchemas())
                .containsOnlyKeys(
                        "Problem",
                        "EveryTypeProblem",
                        "BusyProblem",
                        "OutOfOrderProblem",
                        "LostProblem",
                        "Violation",
                        "LostShelf");
        assertThat(document.getComponents().getResponses())
                .containsOnlyKeys("EveryType", "Busy", "OutOfOrder", "Lost", "Status422");
        ApiResponse busy = document.getComponents().getResponses().get("Busy");
        assertThat(busy.getHeaders()).containsOnlyKeys("Retry-After");
        assertThat(busy.getHeaders().get("Retry-After").getRequired()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems.openapi.json", "problems.openapi-3.0.json"})
    void several_problems_of_a_status_are_told_apart_by_their_type(String name) {
        OpenAPI document = new OpenAPIV3Parser()
                .readContents(Published.text(name), null, null)
                .getOpenAPI();

        Schema<?> schema = document.getComponents()
                .getResponses()
                .get("Status422")
                .getContent()
                .get("application/problem+json")
                .getSchema();

        List<String> choices = new ArrayList<>();
        for (Schema<?> choice : schema.getOneOf()) {
            choices.add(choice.get$ref());
        }
        assertThat(choices)
                .containsExactly("#/components/schemas/EveryTypeProblem", "#/components/schemas/OutOfOrderProblem");
        assertThat(schema.getDiscriminator().getPropertyName()).isEqualTo("type");
        assertThat(schema.getDiscriminator().getMapping())
                .containsEntry("https://docs.acme.com/problems/every-type", "#/components/schemas/EveryTypeProblem");
    }

    @Test
    void nothing_that_is_hidden_is_in_them() {
        for (String name : Published.NAMES) {
            assertThat(Published.text(name)).as(name).contains("every-type").doesNotContain("hidden");
        }
    }
}
