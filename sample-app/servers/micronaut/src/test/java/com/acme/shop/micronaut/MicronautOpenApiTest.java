package com.acme.shop.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A document of the application's, served beside the file of its problem types, to which it refers. */
class MicronautOpenApiTest {

    @Test
    void a_document_refers_to_the_file_that_is_served() {
        try (EmbeddedServer server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.host",
                        "localhost",
                        "micronaut.server.port",
                        -1,
                        "micronaut.router.static-resources.openapi.mapping",
                        "/openapi/**",
                        "micronaut.router.static-resources.openapi.paths",
                        List.of("classpath:openapi", "classpath:META-INF/statuary/com.acme.shop.http")))) {
            ParseOptions options = new ParseOptions();
            options.setResolve(true);

            SwaggerParseResult parsed =
                    new OpenAPIV3Parser().readLocation(server.getURI() + "/openapi/shop.yaml", null, options);

            assertThat(parsed.getMessages()).isEmpty();
            ApiResponses responses =
                    parsed.getOpenAPI().getPaths().get("/orders").getPost().getResponses();
            assertThat(responses).containsKeys("201", "402", "409");
            Schema<?> declined = schema(responses, "402");
            assertThat(declined.getProperties().keySet())
                    .as("%s", declined)
                    .contains("amount", "reason")
                    .doesNotContain("paymentId", "cardNumber");
            assertThat(schema(responses, "409").getOneOf())
                    .as("%s", responses.get("409"))
                    .hasSize(3);
        }
    }

    private static Schema<?> schema(ApiResponses responses, String code) {
        return responses.get(code).getContent().get("application/problem+json").getSchema();
    }
}
