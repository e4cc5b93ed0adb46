package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** What the adapters for Spring Web MVC and for WebFlux have in common. */
final class SpringParts {

    static final ClassName ADVICE = ClassName.get("org.springframework.web.bind.annotation", "RestControllerAdvice");
    static final ClassName COMPONENT = ClassName.get("org.springframework.stereotype", "Component");

    private static final ClassName EXCEPTION_HANDLER =
            ClassName.get("org.springframework.web.bind.annotation", "ExceptionHandler");
    private static final ClassName ORDER = ClassName.get("org.springframework.core.annotation", "Order");
    private static final ClassName ORDERED = ClassName.get("org.springframework.core", "Ordered");
    private static final ClassName PROVIDER = ClassName.get("org.springframework.beans.factory", "ObjectProvider");

    private SpringParts() {}

    /** Behind the advice of the application that has an order, before that which has none. */
    static AnnotationSpec lateOrder() {
        return AnnotationSpec.builder(ORDER)
                .addMember("value", "$T.LOWEST_PRECEDENCE - 1", ORDERED)
                .build();
    }

    static AnnotationSpec order(int order) {
        return AnnotationSpec.builder(ORDER).addMember("value", "$L", order).build();
    }

    /** {@code @ExceptionHandler} of all classes that the mapper handles. */
    static AnnotationSpec exceptionHandler(GenerationPlan plan) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(EXCEPTION_HANDLER)
                .addMember("value", "$T.class", plan.type(CoreTypes.HTTP_STATUS_EXCEPTION));
        for (ClassName mapped : plan.mappedThrowables()) {
            annotation.addMember("value", "$T.class", mapped);
        }
        return annotation.build();
    }

    /** A field with the last touch to every problem, and a constructor that takes it from the application's beans. */
    static void addCustomizer(TypeSpec.Builder type, GenerationPlan plan) {
        ParameterizedTypeName customizer =
                ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), plan.type(CoreTypes.PROBLEM));
        type.addField(FieldSpec.builder(customizer, "customizer", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(ParameterizedTypeName.get(PROVIDER, customizer), "customizers")
                        .addJavadoc("""
                                For Spring, or for a bean definition.

                                @param customizers each bean of this type, in its order, is given every problem and returns the
                                    one to send: with a trace id, or translated\
                                """)
                        .addCode("""
                                customizer = customizers
                                        .orderedStream()
                                        .reduce($T.identity(), (first, second) -> problem -> second.apply(first.apply(problem)));
                                """, UnaryOperator.class)
                        .build());
    }
}
