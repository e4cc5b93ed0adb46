package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.plan.GenerationPlan;
import javax.lang.model.element.Modifier;

/** What {@code MappedProblems} says of failures where only values are mapped. */
final class NoDispatch {

    private NoDispatch() {}

    static void add(TypeSpec.Builder type, GenerationPlan plan) {
        ClassName problem = plan.type(CoreTypes.PROBLEM);
        add(type, "contains", TypeName.BOOLEAN, CodeBlock.of("false"));
        add(type, "isCatchAll", TypeName.BOOLEAN, CodeBlock.of("false"));
        add(type, "statusCodeOf", TypeName.INT, internalError(plan));
        add(type, "problemOf", problem, internalProblem(plan));
        add(type, "headersOf", HeaderMaps.TYPE, HeaderMaps.NONE);
    }

    /** The status code of a failure that is not mapped. */
    static CodeBlock internalError(GenerationPlan plan) {
        return CodeBlock.of("$T.Code.INTERNAL_SERVER_ERROR", plan.type(CoreTypes.HTTP_STATUS));
    }

    /** The problem of a failure that is not mapped. */
    static CodeBlock internalProblem(GenerationPlan plan) {
        return CodeBlock.of("$T.of($L)", plan.type(CoreTypes.PROBLEM), internalError(plan));
    }

    private static void add(TypeSpec.Builder type, String name, TypeName returned, CodeBlock value) {
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(returned)
                .addParameter(Throwable.class, "failure")
                .addStatement("return $L", value)
                .build());
    }
}
