package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The two constructors of a problem type's exception, and {@code throwIf}. */
final class ProblemConstructors {

    private ProblemConstructors() {}

    static void add(TypeSpec.Builder type, ClassName self, ProblemArguments arguments) {
        type.addMethod(withoutCause(arguments)).addMethod(withCause(arguments)).addMethod(throwIf(self, arguments));
    }

    private static MethodSpec withoutCause(ProblemArguments arguments) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addJavadoc("Without a cause.\n\n");
        arguments.declare(constructor);
        return constructor
                .addJavadoc(arguments.failures())
                .addStatement("this($L)", arguments.passedWith("null"))
                .build();
    }

    private static MethodSpec withCause(ProblemArguments arguments) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addJavadoc("With a cause.\n\n");
        arguments.declare(constructor);
        constructor
                .addParameter(Throwable.class, "cause")
                .addJavadoc(ExceptionParts.CAUSE_DOC)
                .addJavadoc(arguments.failures())
                .addStatement(superCall(arguments));
        arguments
                .values()
                .forEach((parameter, value) ->
                        constructor.addStatement("this.$L = $L", value.name(), value.kept(parameter)));
        return constructor.build();
    }

    private static CodeBlock superCall(ProblemArguments arguments) {
        if (arguments.hasOwnHeaders()) {
            return CodeBlock.of("super(\n$L,\nnull,\ncause)", RequiredHeader.fields(arguments.headers()));
        }
        CodeBlock.Builder call = CodeBlock.builder().add("super(");
        arguments.ofStatus().forEach(header -> call.add("$L, ", header.parameter()));
        return call.add("null, cause)").build();
    }

    private static MethodSpec throwIf(ClassName self, ProblemArguments arguments) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("throwIf")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(TypeName.BOOLEAN, "condition")
                .addJavadoc("Throws this exception if a condition holds.\n\n@param condition whether to throw\n");
        arguments.declare(method);
        return method.addJavadoc(arguments.failures())
                .addJavadoc("@throws $L if the condition holds", self.simpleName())
                .beginControlFlow("if (condition)")
                .addStatement("throw new $T($L)", self, arguments.passedWith())
                .endControlFlow()
                .build();
    }
}
