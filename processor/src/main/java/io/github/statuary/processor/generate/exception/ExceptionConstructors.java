package io.github.statuary.processor.generate.exception;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.processor.generate.header.RequiredHeader;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The three constructors that every status's exception has, each after the required header values. */
final class ExceptionConstructors {

    private ExceptionConstructors() {}

    /** @param code the expression for the status code */
    static void add(TypeSpec.Builder type, CodeBlock code, Branch branch, List<RequiredHeader> headers) {
        StringBuilder arguments = new StringBuilder();
        for (RequiredHeader header : headers) {
            arguments.append(header.parameter()).append(", ");
        }
        type.addMethod(constructor("Without a message.", headers)
                .addJavadoc(failures(headers))
                .addStatement("this($Lnull, null)", arguments)
                .build());
        type.addMethod(constructor("With a message.", headers)
                .addParameter(String.class, "message")
                .addJavadoc(message(branch, headers))
                .addJavadoc(failures(headers))
                .addStatement("this($Lmessage, null)", arguments)
                .build());
        type.addMethod(constructor("With a message and a cause.", headers)
                .addParameter(String.class, "message")
                .addParameter(Throwable.class, "cause")
                .addJavadoc(message(branch, headers))
                .addJavadoc(ExceptionParts.CAUSE_DOC)
                .addJavadoc(failures(headers))
                .addStatement(superCall(headers), code, RequiredHeader.fields(headers))
                .build());
    }

    /** One more, within the package, for problem types that require header fields of their own. */
    static void addForProblems(TypeSpec.Builder type, CodeBlock code, ClassName headerFields) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(headerFields, "headers")
                .addParameter(String.class, "message")
                .addParameter(Throwable.class, "cause")
                .addStatement("super($L, headers, message, cause)", code)
                .build());
    }

    private static String superCall(List<RequiredHeader> headers) {
        return headers.isEmpty() ? "super($L, $L, message, cause)" : "super(\n$L,\n$L,\nmessage,\ncause)";
    }

    private static CodeBlock message(Branch branch, List<RequiredHeader> headers) {
        return CodeBlock.of("$L@param message $L\n", headers.isEmpty() ? "\n" : "", branch.message);
    }

    private static MethodSpec.Builder constructor(String summary, List<RequiredHeader> headers) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addJavadoc("$L\n", summary);
        if (!headers.isEmpty()) {
            constructor.addJavadoc("\n");
        }
        for (RequiredHeader header : headers) {
            constructor
                    .addParameter(header.type(), header.parameter())
                    .addJavadoc("@param $L $L\n", header.parameter(), header.doc());
        }
        return constructor;
    }

    private static CodeBlock failures(List<RequiredHeader> headers) {
        if (headers.isEmpty()) {
            return CodeBlock.of("");
        }
        StringBuilder failures = new StringBuilder();
        for (RequiredHeader header : headers) {
            failures.append(failures.isEmpty() ? "" : "; or ").append(header.failure());
        }
        return CodeBlock.of("@throws IllegalArgumentException if $L", failures);
    }
}
