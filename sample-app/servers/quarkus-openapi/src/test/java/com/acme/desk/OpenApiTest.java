package com.acme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The document of an application: what its methods declare, and no more than that. */
@QuarkusTest
class OpenApiTest {

    private static final String OUT_OF_STOCK = "#/components/schemas/HttpOutOfStockProblem";
    private static final String SHIPPED = "#/components/schemas/OrderShippedProblem";
    private static final String NOT_FOUND = "#/components/schemas/OrderNotFoundProblem";

    private final String text = Deployed.document();
    private final JsonNode document = Deployed.json(text);

    @Test
    void two_problems_of_one_status_are_told_apart_by_their_type() {
        JsonNode schema = content("/desk/orders/{how}", "post", "409").get("schema");

        assertThat(references(schema.get("oneOf"))).containsExactly(OUT_OF_STOCK, SHIPPED);
        assertThat(schema.at("/discriminator/propertyName").asText()).isEqualTo("type");
        assertThat(mapping(schema))
                .isEqualTo(Map.of(
                        "https://shop.acme.com/problems/out-of-stock",
                        OUT_OF_STOCK,
                        "https://shop.acme.com/problems/order-shipped",
                        SHIPPED));
        JsonNode examples = content("/desk/orders/{how}", "post", "409").get("examples");
        assertThat(examples.at("/OutOfStock/value/type").asText())
                .isEqualTo("https://shop.acme.com/problems/out-of-stock");
        assertThat(examples.at("/OrderShipped/value/status").asInt()).isEqualTo(409);
        assertThat(response("/desk/orders/{how}", "post", "409")
                        .get("description")
                        .asText())
                .isEqualTo("There is not enough of it in stock.\n\nThe order has been shipped.");
    }

    @Test
    void problems_of_two_packages_with_one_status_are_one_response() {
        JsonNode response = response("/desk/orders/{how}", "post", "503");

        assertThat(references(response.at("/content/application~1problem+json/schema/oneOf")))
                .containsExactlyInAnyOrder(
                        "#/components/schemas/UncheckedIOProblem", "#/components/schemas/PointsFrozenProblem");
        assertThat(response.at("/headers/Retry-After").isMissingNode()).isFalse();
        assertThat(response.at("/headers/Retry-After/required").asBoolean())
                .as("only one of the two has it")
                .isFalse();
    }

    @Test
    void a_problem_alone_is_a_reference() {
        JsonNode limited = response("/desk/orders/{how}", "post", "429");

        assertThat(limited.at("/content/application~1problem+json/schema/$ref").asText())
                .isEqualTo("#/components/schemas/RateLimitedProblem");
        assertThat(limited.at("/headers/Retry-After/required").asBoolean()).isTrue();
    }

    @Test
    void what_is_not_declared_is_not_documented() {
        assertThat(codes("/desk/quiet")).containsExactly("200");
        assertThat(text).doesNotContain("/night").doesNotContain("/day");
    }

    @Test
    void what_the_application_documents_stays() {
        JsonNode own = response("/desk/documented", "get", "409");
        assertThat(own.get("description").asText()).isEqualTo("As the desk says.");
        assertThat(names(own.get("content"))).containsExactly("text/plain");

        JsonNode withoutContent = response("/desk/documented", "get", "404");
        assertThat(withoutContent.get("description").asText()).isEqualTo("The desk is closed.");
        assertThat(content("/desk/documented", "get", "404").at("/schema/$ref").asText())
                .isEqualTo(NOT_FOUND);

        assertThat(response("/desk/referring", "get", "402").get("$ref").asText())
                .isEqualTo("#/components/responses/PaymentDeclined");

        assertThat(names(document.at("/components/schemas/OutOfStockProblem/properties")))
                .as("the application's own schema")
                .containsExactly("said");
        assertThat(document.at("/info/title").asText()).isEqualTo("The desk of the shop");
        assertThat(document.at("/info/description").asText())
                .as("the filter that the configuration names runs after the generated ones")
                .matches("With \\d\\d schemas.");
    }

    @Test
    void a_problem_without_a_type_of_its_own_is_any_problem() {
        JsonNode either = content("/desk/either", "get", "404").get("schema");
        assertThat(references(either.get("anyOf")))
                .containsExactlyInAnyOrder("#/components/schemas/Problem", NOT_FOUND);
        assertThat(either.has("discriminator")).isFalse();

        assertThat(codes("/desk/any")).containsExactly("200", "404", "default");
        assertThat(content("/desk/any", "get", "default").at("/schema/$ref").asText())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void a_subclass_and_an_inherited_route_have_the_answers_of_what_is_above() {
        assertThat(content("/desk/any", "get", "404").at("/schema/$ref").asText())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(content("/desk/till", "get", "404").at("/schema/$ref").asText())
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void a_public_parser_has_nothing_to_say() {
        assertThat(new OpenAPIV3Parser().readContents(text, null, null).getMessages())
                .isEmpty();
        assertThat(names(document.at("/components/schemas")))
                .contains("Problem", "PaymentDeclinedProblem", "PointsFrozenProblem", "HttpOutOfStockProblem")
                .doesNotHaveDuplicates()
                .doesNotContain("HttpProblem", "HttpPointsFrozenProblem");
        for (String reference : document.findValuesAsText("$ref")) {
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    @Test
    void nothing_that_is_hidden_is_in_it() {
        assertThat(text)
                .contains("over-limit")
                .doesNotContainIgnoringCase("paymentId")
                .doesNotContainIgnoringCase("cardNumber")
                .doesNotContain("x-smallrye-private")
                .doesNotContain("com.acme");
    }

    private JsonNode response(String path, String method, String code) {
        JsonNode responses = document.get("paths").get(path).get(method).get("responses");
        assertThat(responses.has(code)).as("%s in %s", code, responses).isTrue();
        return responses.get(code);
    }

    private JsonNode content(String path, String method, String code) {
        return response(path, method, code).get("content").get("application/problem+json");
    }

    private List<String> codes(String path) {
        return names(document.get("paths").get(path).get("get").get("responses"));
    }

    private static Map<String, String> mapping(JsonNode schema) {
        Map<String, String> mapping = new TreeMap<>();
        schema.at("/discriminator/mapping")
                .properties()
                .forEach(entry -> mapping.put(entry.getKey(), entry.getValue().asText()));
        return mapping;
    }

    private static List<String> references(JsonNode choices) {
        return choices.findValuesAsText("$ref");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
