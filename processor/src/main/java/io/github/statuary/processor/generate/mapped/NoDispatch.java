package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.ClassName;
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
        add(type, "contains", TypeName.BOOLEAN, "false");
        add(type, "isCatchAll", TypeName.BOOLEAN, "false");
        add(type, "statusCodeOf", TypeName.INT, "HttpStatus.Code.INTERNAL_SERVER_ERROR");
        add(type, "problemOf", problem, "Problem.of(HttpStatus.Code.INTERNAL_SERVER_ERROR)");
        add(type, "headersOf", plan.type(CoreTypes.HEADER_FIELDS), "HeaderFields.NONE");
    }

    private static void add(TypeSpec.Builder type, String name, TypeName returned, String value) {
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(returned)
                .addParameter(Throwable.class, "failure")
                .addStatement("return $L", value)
                .build());
    }
}
