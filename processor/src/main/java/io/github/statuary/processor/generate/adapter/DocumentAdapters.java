package io.github.statuary.processor.generate.adapter;

import io.github.statuary.Adapter;
import io.github.statuary.Document;
import io.github.statuary.processor.plan.Framework;
import java.util.List;

/** The rows of the libraries that publish a document, in the table of {@link Adapters}. */
final class DocumentAdapters {

    private DocumentAdapters() {}

    /** All of them, in the order of their constants. */
    static List<CopiedAdapter> all() {
        return List.of(microprofileOpenapi(), springdoc());
    }

    private static CopiedAdapter microprofileOpenapi() {
        return CopiedAdapter.of(Framework.detectedBy(
                                Adapter.MICROPROFILE_OPENAPI,
                                "io.quarkus.smallrye.openapi.OpenApiFilter",
                                "org.eclipse.microprofile.openapi.OASFilter",
                                "io.smallrye.openapi.api.SmallRyeOpenAPI",
                                "io.smallrye.openapi.model.Extensions",
                                "org.jboss.jandex.IndexView",
                                Adapters.NEW_IN_QUARKUS_3_32)
                        .publishing(Document.OPENAPI))
                .with("MicroProfileProblemFilter")
                .with("ProblemComponents")
                .with("SchemaReferences")
                .with("DeclaredProblems")
                .with("OperationProblems");
    }

    private static CopiedAdapter springdoc() {
        return CopiedAdapter.of(Framework.detectedBy(
                                Adapter.SPRINGDOC,
                                "org.springdoc.core.customizers.GlobalOperationCustomizer",
                                "io.swagger.v3.core.util.Json31",
                                "io.swagger.v3.oas.models.OpenAPI",
                                "org.springframework.context.annotation.ImportRuntimeHints",
                                "org.springframework.web.method.HandlerMethod",
                                "com.fasterxml.jackson.core.JsonProcessingException",
                                "com.fasterxml.jackson.databind.ObjectMapper")
                        .publishing(Document.OPENAPI))
                .with("SpringdocProblems")
                .with("SpringdocResponses")
                .with("SpringdocSchemas")
                .with("SpringdocThrown");
    }
}
