package io.github.statuary.processor.generate.status;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.plan.GenerationPlan;
import javax.lang.model.element.Modifier;

/** The types nested in {@code HttpStatus}. */
final class StatusNestedTypes {

    private StatusNestedTypes() {}

    static TypeSpec category() {
        TypeSpec.Builder type = TypeSpec.enumBuilder("Category")
                .addAnnotation(Marker.ANNOTATION)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The five classes of status codes (RFC 9110 section 15).");
        addCategory(type, "INFORMATIONAL", "1xx: an interim answer; the final one follows.");
        addCategory(type, "SUCCESSFUL", "2xx: the request was received, understood and accepted.");
        addCategory(type, "REDIRECTION", "3xx: the client has to do something more.");
        addCategory(type, "CLIENT_ERROR", "4xx: the request is at fault.");
        addCategory(type, "SERVER_ERROR", "5xx: the server failed a request that seems valid.");
        return type.build();
    }

    private static void addCategory(TypeSpec.Builder type, String name, String meaning) {
        type.addEnumConstant(
                name,
                TypeSpec.anonymousClassBuilder("").addJavadoc("$L", meaning).build());
    }

    static TypeSpec code(GenerationPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Code")
                .addAnnotation(Marker.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The codes as compile-time constants, for {@code case} labels and annotations.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (Status status : plan.statuses()) {
            FieldSpec.Builder field = FieldSpec.builder(
                            TypeName.INT, status.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L", status.code());
            if (status.standing().isDeprecated()) {
                field.addAnnotation(Deprecated.class)
                        .addJavadoc(
                                "The code of {@link HttpStatus#$1L}.\n@deprecated like {@link HttpStatus#$1L}",
                                status.name());
            } else {
                field.addJavadoc("The code of {@link HttpStatus#$L}.", status.name());
            }
            type.addField(field.build());
        }
        return type.build();
    }

    /** Flags, so that no constant has a row of booleans. */
    static TypeSpec traits() {
        return TypeSpec.classBuilder("Traits")
                .addAnnotation(Marker.ANNOTATION)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(flag("NONE", 0))
                .addField(flag("CACHEABLE", 1))
                .addField(flag("RETRYABLE", 2))
                .addField(flag("NO_CONTENT", 4))
                .build();
    }

    private static FieldSpec flag(String name, int value) {
        return FieldSpec.builder(TypeName.INT, name, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", value)
                .build();
    }
}
