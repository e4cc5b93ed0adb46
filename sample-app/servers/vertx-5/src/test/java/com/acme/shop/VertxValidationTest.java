package com.acme.shop;

import com.acme.shop.http.vertxweb.VertxProblemHandler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.validation.builder.Bodies;
import io.vertx.ext.web.validation.builder.Parameters;
import io.vertx.ext.web.validation.builder.ValidationHandlerBuilder;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.json.schema.common.dsl.Schemas;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Vert.x Web Validation refuses: the response names it. */
class VertxValidationTest {
    private static Vertx vertx;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        vertx = Vertx.vertx();
        SchemaRepository schemas = SchemaRepository.create(
                new JsonSchemaOptions().setBaseUri("app://shop").setDraft(Draft.DRAFT7));
        Router router = Router.router(vertx);
        router.get("/reviews/:number")
                .handler(ValidationHandlerBuilder.create(schemas)
                        .pathParameter(Parameters.param("number", Schemas.intSchema()))
                        .queryParameter(Parameters.param("stars", Schemas.intSchema()))
                        .build())
                .handler(context -> context.end());
        router.post("/reviews")
                .handler(BodyHandler.create())
                .handler(ValidationHandlerBuilder.create(schemas)
                        .body(Bodies.json(Schemas.objectSchema().requiredProperty("stars", Schemas.intSchema())))
                        .build())
                .handler(context -> context.end());
        new VertxProblemHandler().register(router);
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        wire = new Wire(URI.create("http://localhost:" + server.actualPort()));
    }

    @AfterAll
    static void stop() {
        vertx.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/reviews/7, Missing., query, stars",
        "/reviews/7?stars=hunter2, Not a valid value., query, stars",
        "/reviews/hunter2?stars=1, Not a valid value., path, number",
    })
    void a_parameter_is_named(String path, String detail, String in, String name) throws Exception {
        Mode.isRefusal(
                wire.send("GET", path),
                400,
                "{\"title\":\"Bad Request\",\"status\":400,\"errors\":[{\"detail\":\"" + detail + "\",\"in\":\"" + in
                        + "\",\"name\":\"" + name + "\"}]}");
    }

    @Test
    void malformed_json_is_called_so() throws Exception {
        isRefused("{\"stars\":hunter2}", "Not valid JSON.");
    }

    @Test
    void content_that_does_not_fit_its_schema_is_called_so() throws Exception {
        isRefused("{\"stars\":\"hunter2\"}", "Not a valid value.");
    }

    private static void isRefused(String content, String detail) throws Exception {
        Mode.isRefusal(
                wire.post("/reviews", "application/json", content),
                400,
                "{\"title\":\"Bad Request\",\"status\":400,\"errors\":[{\"detail\":\"" + detail + "\"}]}");
    }
}
