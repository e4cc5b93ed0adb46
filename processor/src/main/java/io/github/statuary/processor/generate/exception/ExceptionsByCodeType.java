package io.github.statuary.processor.generate.exception;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.header.RequiredHeader;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.StatusException;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The class {@code ExceptionsByCode}, which knows the class of each code. */
final class ExceptionsByCodeType {

    private ExceptionsByCodeType() {}

    static TypeSpec of(GenerationPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder("ExceptionsByCode")
                .addModifiers(Modifier.FINAL)
                .addJavadoc("""
                        Which class has which code.

                        <p>Apart from the classes that use it, because a verifier loads all that a method creates: an
                        application that throws one exception need not load every other.\
                        """)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(ofBranch(plan, Branch.CLIENT_ERROR))
                .addMethod(ofBranch(plan, Branch.SERVER_ERROR))
                .addMethod(anyError(plan))
                .addMethod(withHeaders(plan))
                .addMethod(incomplete());
        if (plan.exceptions().stream().anyMatch(e -> e.status().standing().isDeprecated())) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        return type.build();
    }

    private static MethodSpec ofBranch(GenerationPlan plan, Branch branch) {
        ClassName returned = plan.type(branch.className);
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (statusCode) {\n$>");
        for (Status status : plan.statuses()) {
            if (status.category() != branch.category) {
                continue;
            }
            String className = className(plan, status);
            List<RequiredHeader> headers = RequiredHeader.of(status.requiredHeaders());
            if (!headers.isEmpty()) {
                body.add("case $L -> throw incomplete($S);\n", status.code(), constructor(className, headers, status));
            } else if (className != null) {
                body.add("case $L -> new $T(message);\n", status.code(), plan.type(className));
            }
        }
        body.add("default -> new $T(statusCode, message);\n$<};\n", returned);
        return method(ExceptionParts.byCodeMethod(branch), returned)
                .addCode(body.build())
                .build();
    }

    private static MethodSpec anyError(GenerationPlan plan) {
        return method("error", plan.type("HttpStatusException")).addCode("""
                        return switch (statusCode / 100) {
                            case 4 -> clientError(statusCode, message);
                            case 5 -> serverError(statusCode, message);
                            default -> throw new IllegalArgumentException("An error is 400 to 599, not " + statusCode);
                        };
                        """).build();
    }

    private static MethodSpec withHeaders(GenerationPlan plan) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (statusCode) {\n$>");
        for (Status status : plan.statuses()) {
            List<RequiredHeader> headers = RequiredHeader.of(status.requiredHeaders());
            if (!status.category().isError() || headers.isEmpty()) {
                continue;
            }
            String className = className(plan, status);
            body.add("case $L -> ", status.code());
            if (className == null) {
                body.add("{\n$>");
                for (RequiredHeader header : headers) {
                    body.addStatement("headers.first($S)", header.field());
                }
                body.addStatement(
                        "yield new $T(statusCode, headers, message, null)",
                        plan.type(Branch.of(status.category()).className));
                body.add("$<}\n");
            } else {
                body.add("new $T(", plan.type(className));
                CodeBlock.Builder remaining = CodeBlock.builder().add("headers");
                for (RequiredHeader header : headers) {
                    body.add("$L, ", header.argument());
                    if (header.isList()) {
                        remaining.add(".without($S)", header.field());
                    }
                }
                body.add("message)$>$>\n.withHeaders($L);$<$<\n", remaining.build());
            }
        }
        body.add("default -> error(statusCode, message).withHeaders(headers);\n$<};\n");
        return method("error", plan.type("HttpStatusException"))
                .addParameter(plan.type("HeaderFields"), "headers")
                .addJavadoc("With header fields; a mandatory one goes through its constructor, which checks it.")
                .addCode(body.build())
                .build();
    }

    private static MethodSpec incomplete() {
        return MethodSpec.methodBuilder("incomplete")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(IllegalArgumentException.class)
                .addParameter(String.class, "remedy")
                .addStatement(
                        "return new $T($S + remedy)",
                        IllegalArgumentException.class,
                        "The protocol requires a header field here: use ")
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(returned)
                .addParameter(TypeName.INT, "statusCode")
                .addParameter(String.class, "message");
    }

    /** The class of a status, or null where it was not asked for. */
    private static @Nullable String className(GenerationPlan plan, Status status) {
        for (StatusException exception : plan.exceptions()) {
            if (exception.status().code() == status.code()) {
                return exception.className();
            }
        }
        return null;
    }

    private static String constructor(@Nullable String className, List<RequiredHeader> headers, Status status) {
        if (className == null) {
            return "HttpStatusMapper.exceptionFor(" + status.code() + ", message, headers)";
        }
        StringBuilder parameters = new StringBuilder();
        for (RequiredHeader header : headers) {
            parameters
                    .append(header.isList() ? "Collection<String>" : ((ClassName) header.type()).simpleName())
                    .append(' ')
                    .append(header.parameter())
                    .append(", ");
        }
        return "new " + className + "(" + parameters + "String message)";
    }
}
