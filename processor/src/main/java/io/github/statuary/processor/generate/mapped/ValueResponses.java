package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedValue;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/**
 * The class nested in {@code MappedProblems} that has a {@code toResponse} for each type of values. {@code Problems} and
 * {@code HttpStatusMapper} extend it, so they are called on these like their own.
 */
final class ValueResponses {

    static final String NAME = "Values";

    private ValueResponses() {}

    static TypeSpec of(GenerationPlan plan, ValueMethods methods) {
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addAnnotation(Marker.ANNOTATION)
                .addModifiers(Modifier.ABSTRACT, Modifier.STATIC)
                .addJavadoc("The responses to objects that are returned rather than thrown.");
        for (MappedValue value : plan.mappings().values()) {
            type.addMethod(toResponse(value, plan, methods, false));
            type.addMethod(toResponse(value, plan, methods, true));
        }
        return type.build();
    }

    private static MethodSpec toResponse(
            MappedValue value, GenerationPlan plan, ValueMethods methods, boolean customized) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toResponse")
                .addModifiers(Modifier.STATIC)
                .returns(plan.type(CoreTypes.PROBLEM_RESPONSE))
                .addParameter(value.type(), "value")
                .addJavadoc(
                        "The response to a {@link $T}$L.\n\n@param value what was returned\n",
                        value.name(),
                        customized ? ", with a last touch to the problem" : "");
        if (value.exposed()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        if (plan.inNamedModule()) {
            // Whether the value's package is exported as this one is, is the module's affair.
            method.addAnnotation(MappedProblemsType.suppress(List.of("exports")));
        }
        if (customized) {
            method.addParameter(
                            ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), plan.type(CoreTypes.PROBLEM)),
                            "customizer")
                    .addJavadoc(
                            "@param customizer as in {@link $T#toResponse(Throwable, $T)}\n",
                            plan.type(CoreTypes.PROBLEMS),
                            UnaryOperator.class);
        }
        return method.addJavadoc("@return never null")
                .addStatement(
                        "return $T.of($L(value), $L$L)",
                        plan.type(CoreTypes.PROBLEM_RESPONSE),
                        methods.problem(value),
                        ValueDescription.hasHeaders(value)
                                ? CodeBlock.of("$L(value)", methods.headers(value))
                                : HeaderMaps.NONE,
                        customized ? ", customizer" : "")
                .build();
    }
}
