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
        return List.of(microprofileOpenapi());
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
}
