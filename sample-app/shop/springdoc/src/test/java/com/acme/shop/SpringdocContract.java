package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The document of springdoc has the problems that handler methods declare in {@code throws}. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SpringdocContract {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String SHOP = "https://shop.acme.com/problems/";
    private static final String RETURNS = "https://returns.acme.com/problems/";
    private static final String GIFTS = "https://gifts.acme.com/problems/";

    private final Documents shop;
    private final String text;
    private final JsonNode document;

    SpringdocContract(String version) {
        shop = Documents.of(DocumentedShop.class, "springdoc.api-docs.version=" + version);
        text = shop.text("/v3/api-docs");
        document = shop.json("/v3/api-docs");
    }

    @AfterAll
    void close() {
        shop.close();
    }

    @Test
    void several_problems_of_a_status_are_told_apart_by_their_type() {
        JsonNode responses = responses("put", "/orders/{id}");
        assertThat(names(responses)).containsExactlyInAnyOrder("200", "402", "404", "409");
        JsonNode schema = schema(responses, "409");
        assertThat(references(schema, "oneOf"))
                .containsExactly(SCHEMAS + "OrderShippedProblem", SCHEMAS + "HttpOutOfStockProblem");
        assertThat(schema.has("anyOf")).isFalse();
        assertThat(schema.at("/discriminator/propertyName").asText()).isEqualTo("type");
        JsonNode mapping = schema.at("/discriminator/mapping");
        assertThat(names(mapping)).containsExactlyInAnyOrder(SHOP + "out-of-stock", SHOP + "order-shipped");
        assertThat(mapping.path(SHOP + "order-shipped").asText()).isEqualTo(SCHEMAS + "OrderShippedProblem");
        JsonNode examples = content(responses, "409").path("examples");
        assertThat(examples.at("/OutOfStock/value/type").asText()).isEqualTo(SHOP + "out-of-stock");
        assertThat(examples.at("/OrderShipped/value/type").asText()).isEqualTo(SHOP + "order-shipped");
        assertThat(responses.at("/409/description").asText())
                .contains("There is not enough of it in stock.", "The order has been shipped.");
    }

    @Test
    void a_method_without_throws_has_no_problems() {
        assertThat(names(responses("delete", "/orders/{id}"))).containsExactly("200");
        assertThat(names(responses("get", "/unmapped"))).containsExactly("200");
    }

    @Test
    void one_problem_is_its_schema() {
        JsonNode responses = responses("get", "/orders/{id}");
        assertThat(names(responses)).containsExactlyInAnyOrder("200", "404");
        assertThat(schema(responses, "404").path("$ref").asText()).isEqualTo(SCHEMAS + "OrderNotFoundProblem");
        assertThat(responses.at("/404/description").asText()).isEqualTo("There is no such order.");
        JsonNode schema = document.at("/components/schemas/OrderNotFoundProblem");
        assertThat(schema.path("required").toString()).contains("type", "title", "status", "orderId");
        assertThat(schema.at("/properties/type").toString()).contains(SHOP + "order-not-found");
    }

    @Test
    void a_required_header_field_is_one_of_the_response() {
        assertThat(responses("get", "/quote")
                        .at("/429/headers/Retry-After/required")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void what_the_application_documents_stays() {
        JsonNode responses = responses("get", "/own-words");
        assertThat(names(responses)).containsExactlyInAnyOrder("404", "409"); // springdoc itself leaves the 200 out
        assertThat(responses.at("/409/description").asText()).isEqualTo("In the application's own words.");
        assertThat(responses.at("/409/content").has(PROBLEM_JSON)).isFalse();
        assertThat(schema(responses, "404").path("$ref").asText()).isEqualTo(SCHEMAS + "OrderNotFoundProblem");
    }

    @Test
    void problems_without_a_type_have_the_schema_of_any_problem() {
        JsonNode responses = responses("get", "/any");
        assertThat(names(responses)).containsExactlyInAnyOrder("200", "404", "4XX", "default");
        for (String status : List.of("404", "4XX", "default")) {
            assertThat(schema(responses, status).path("$ref").asText())
                    .as(status)
                    .isEqualTo(SCHEMAS + "Problem");
        }
        assertThat(responses.at("/404/description").asText()).isEqualTo("Not Found");
        assertThat(content(responses, "404")
                        .at("/examples/Status404/value/title")
                        .asText())
                .isEqualTo("Not Found");
    }

    @Test
    void a_problem_with_a_type_and_one_without_may_both_hold() {
        JsonNode schema = schema(responses("get", "/typed-or-not"), "404");
        assertThat(schema.has("oneOf")).isFalse();
        assertThat(references(schema, "anyOf")).containsExactly(SCHEMAS + "OrderNotFoundProblem", SCHEMAS + "Problem");
        assertThat(names(schema.at("/discriminator/mapping"))).containsExactly(SHOP + "order-not-found");
    }

    @Test
    void two_methods_of_one_operation_have_their_problems_together() {
        assertThat(references(schema(responses("post", "/wishes"), "409"), "oneOf"))
                .containsExactly(SCHEMAS + "OrderShippedProblem", SCHEMAS + "HttpOutOfStockProblem");
    }

    @Test
    void two_packages_share_a_status_and_no_name() {
        JsonNode responses = responses("get", "/exchange");
        JsonNode schema = schema(responses, "409");
        assertThat(references(schema, "oneOf"))
                .containsExactly(
                        SCHEMAS + "OutOfStockProblem",
                        SCHEMAS + "ParcelLostProblem",
                        SCHEMAS + "OrderShippedProblem",
                        SCHEMAS + "HttpOutOfStockProblem");
        JsonNode mapping = schema.at("/discriminator/mapping");
        assertThat(mapping.path(RETURNS + "out-of-stock").asText()).isEqualTo(SCHEMAS + "OutOfStockProblem");
        assertThat(mapping.path(SHOP + "out-of-stock").asText()).isEqualTo(SCHEMAS + "HttpOutOfStockProblem");
        JsonNode schemas = document.at("/components/schemas");
        assertThat(names(schemas.at("/OutOfStockProblem/properties"))).contains("article");
        assertThat(names(schemas.at("/HttpOutOfStockProblem/properties"))).contains("available");
        assertThat(names(schemas)).contains("Problem").doesNotContain("HttpProblem", "ShopHttpProblem");
        JsonNode examples = content(responses, "409").path("examples");
        assertThat(names(examples)).containsExactly("OutOfStock", "ParcelLost", "OrderShipped", "OutOfStock_2");
    }

    @Test
    void a_package_over_a_core_adds_no_problem_without_a_type_to_those_of_the_core() {
        JsonNode schema = schema(responses("get", "/gift"), "409");
        assertThat(references(schema, "oneOf"))
                .containsExactly(SCHEMAS + "CardEmptyProblem", SCHEMAS + "HttpOutOfStockProblem");
        assertThat(names(schema.at("/discriminator/mapping")))
                .containsExactlyInAnyOrder(GIFTS + "card-empty", SHOP + "out-of-stock");
    }

    @Test
    void a_family_is_each_of_its_classes() {
        JsonNode responses = responses("get", "/refund");
        assertThat(schema(responses, "409").path("$ref").asText()).endsWith("NotSoldHereProblem");
        assertThat(schema(responses, "410").path("$ref").asText()).endsWith("TooLateProblem");
    }

    @Test
    void a_class_below_one_of_a_status_has_that_status() {
        JsonNode responses = responses("get", "/crushed");
        assertThat(names(responses)).containsExactlyInAnyOrder("200", "409");
        assertThat(schema(responses, "409").path("$ref").asText()).isEqualTo(SCHEMAS + "Problem");
    }

    @Test
    void each_reference_has_its_schema() {
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    @Test
    void nothing_that_is_hidden_is_in_it() {
        assertThat(text)
                .contains("payment-declined")
                .doesNotContain("paymentId", "cardNumber", "supplierMargin", "x-statuary", "com.acme");
    }

    @Test
    void a_public_parser_has_nothing_to_say() throws IOException {
        assertThat(new OpenAPIV3Parser().readContents(text, null, null).getMessages())
                .isEmpty();
        Path folder = Files.createDirectories(Path.of("target/openapi")); // for .ci/typescript
        Files.writeString(folder.resolve(document.path("openapi").asText() + ".json"), text);
    }

    private JsonNode responses(String method, String path) {
        JsonNode responses = document.path("paths").path(path).path(method).path("responses");
        assertThat(responses.isObject()).as(method + " " + path).isTrue();
        return responses;
    }

    private static JsonNode content(JsonNode responses, String status) {
        JsonNode content = responses.path(status).path("content");
        assertThat(names(content)).as(status).containsExactly(PROBLEM_JSON);
        return content.path(PROBLEM_JSON);
    }

    private static JsonNode schema(JsonNode responses, String status) {
        return content(responses, status).path("schema");
    }

    private static List<String> references(JsonNode schema, String choice) {
        return schema.path(choice).findValuesAsText("$ref");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
