package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.model.StatusCategory;
import io.github.statuary.processor.generate.DocText;
import io.github.statuary.processor.plan.GenerationPlan;
import java.net.URI;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The static methods of {@code RedirectionException}: one for each 3xx that goes to a {@code Location}. */
final class RedirectionFactories {

    private RedirectionFactories() {}

    static void add(TypeSpec.Builder type, GenerationPlan plan) {
        ClassName self = plan.type(Branch.REDIRECTION.className);
        type.addMethod(of(self));
        for (Status status : plan.statuses()) {
            if (status.category() == StatusCategory.REDIRECTION
                    && status.expectedHeaders().contains("Location")) {
                type.addMethod(factory(self, status));
            }
        }
        type.addMethod(MethodSpec.methodBuilder("to")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(self)
                .addParameter(TypeName.INT, "statusCode")
                .addParameter(URI.class, "location")
                .addCode("""
                        HeaderFields headers = HeaderFields.of("Location", HeaderSyntax.uri("Location", location));
                        return new $T(statusCode, headers, null, null);
                        """, self)
                .build());
    }

    private static MethodSpec of(ClassName self) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(TypeName.INT, "statusCode")
                .addParameter(String.class, "message")
                .addJavadoc("""
                        The exception of a status code, without a {@code Location}.

                        @param statusCode the status code, 300 to 399
                        @param message $L
                        @return a new exception
                        @throws IllegalArgumentException if the status code is of another category\
                        """, Branch.REDIRECTION.message)
                .addStatement("return new $T(statusCode, message)", self)
                .build();
    }

    private static MethodSpec factory(ClassName self, Status status) {
        return MethodSpec.methodBuilder(JavaNames.identifier(status.name().toLowerCase(Locale.ROOT)))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(URI.class, "location")
                .addJavadoc("""
                        $L

                        @param location where to look, absolute or relative
                        @return a new exception with that {@code Location}
                        @throws IllegalArgumentException if the location is null\
                        """, StatusDoc.summary(status))
                .addJavadoc(DocText.see(status.reference()))
                .addStatement("return to($T.Code.$L, location)", self.peerClass("HttpStatus"), status.name())
                .build();
    }
}
