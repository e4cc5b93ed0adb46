package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** The last touch to every problem, which an adapter is given when it is made: a field and two constructors. */
final class CustomizerParts {

    private CustomizerParts() {}

    static void addTo(TypeSpec.Builder type, GenerationPlan plan) {
        ParameterizedTypeName customizer =
                ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), plan.type(CoreTypes.PROBLEM));
        type.addField(FieldSpec.builder(customizer, "customizer", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Sends every problem as it is.")
                        .addStatement("this($T.identity())", UnaryOperator.class)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(customizer, "customizer")
                        .addJavadoc("""
                                Sends what the customizer makes of every problem.

                                @param customizer is given a problem and returns the one to send: with a trace id, translated\
                                """)
                        .addStatement("this.customizer = customizer")
                        .build());
    }
}
