package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.statuary.Adapter;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.plan.Framework;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.Wrappers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Generates the exception handlers for Micronaut: a factory, of which Micronaut's own processor makes beans. */
public final class MicronautAdapter implements AdapterGenerator {

    private static final ClassName HANDLER = ClassName.get("io.micronaut.http.server.exceptions", "ExceptionHandler");
    private static final ClassName PROCESSOR =
            ClassName.get("io.micronaut.http.server.exceptions.response", "ErrorResponseProcessor");
    private static final ClassName ERROR_CONTEXT =
            ClassName.get("io.micronaut.http.server.exceptions.response", "ErrorContext");
    private static final ClassName FACTORY = ClassName.get("io.micronaut.context.annotation", "Factory");
    private static final ClassName SECONDARY = ClassName.get("io.micronaut.context.annotation", "Secondary");
    private static final ClassName NULLABLE = ClassName.get("io.micronaut.core.annotation", "Nullable");
    private static final ClassName RESPONSE = ClassName.get("io.micronaut.http", "HttpResponse");
    private static final ClassName MUTABLE_RESPONSE = ClassName.get("io.micronaut.http", "MutableHttpResponse");
    private static final ClassName SINGLETON = ClassName.get("jakarta.inject", "Singleton");
    private static final ClassName INJECT = ClassName.get("jakarta.inject", "Inject");
    private static final TypeName BYTES = TypeName.get(byte[].class);

    @Override
    public Framework framework() {
        return Framework.detectedBy(
                        Adapter.MICRONAUT, HANDLER.canonicalName(), FACTORY.canonicalName(), SINGLETON.canonicalName())
                .makingUseOf(ValidationParts.INVALID.canonicalName());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        ClassName self = plan.adapterType(Adapter.MICRONAUT, "ProblemHandlers");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(FACTORY)
                .addJavadoc(
                        """
                        The beans that answer with the problem of an exception.

                        <p>Micronaut's annotation processor makes them where it runs in the same compilation, and there is nothing
                        to register. $L An error route of the application or a handler for the same class goes first.\
                        """,
                        plan.frameworkErrors()
                                ? "Every error is answered."
                                : "Generated and mapped exceptions are answered only.");
        addCustomizer(type, plan);
        for (Map.Entry<String, ClassName> answered : answered(plan).entrySet()) {
            type.addMethod(bean(answered.getKey(), handlerOf(answered.getValue()))
                    .addStatement("return (request, thrown) -> answer(thrown)")
                    .build());
        }
        if (plan.frameworkErrors()) {
            type.addMethod(processor()).addMethod(refusal(plan));
            if (validates(plan)) {
                type.addMethod(invalid(plan))
                        .addMethod(ValidationParts.isOfResult())
                        .addMethod(ValidationParts.path());
            }
        } else {
            for (Class<?> wrapper : Wrappers.TYPES) {
                type.addMethod(wrapperBean(plan, wrapper));
            }
        }
        type.addMethod(answer(plan)).addMethod(send(plan));
        return List.of(GeneratedType.built(self.packageName(), type.build()));
    }

    /** The names of the beans' methods and the classes that the beans answer. */
    private static Map<String, ClassName> answered(GenerationPlan plan) {
        List<ClassName> classes = new ArrayList<>(plan.mappedThrowables());
        classes.add(0, plan.type(CoreTypes.HTTP_STATUS_EXCEPTION));
        if (plan.frameworkErrors()) {
            classes.add(ClassName.get(Throwable.class));
        }
        Map<String, ClassName> answered = new LinkedHashMap<>();
        for (ClassName thrown : classes) {
            String name = "handlerOf" + String.join("", thrown.simpleNames());
            while (answered.containsKey(name)) {
                name += "Too"; // of the same simple name in another package
            }
            answered.put(name, thrown);
        }
        return answered;
    }

    private static TypeName handlerOf(TypeName thrown) {
        TypeName response = ParameterizedTypeName.get(RESPONSE, WildcardTypeName.subtypeOf(Object.class));
        return ParameterizedTypeName.get(HANDLER, thrown, response);
    }

    private static MethodSpec.Builder bean(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(SINGLETON)
                .addAnnotation(SECONDARY)
                .returns(type);
    }

    private static MethodSpec wrapperBean(GenerationPlan plan, Class<?> wrapper) {
        return bean("handlerOf" + wrapper.getSimpleName(), handlerOf(ClassName.get(wrapper)))
                .addCode("""
                        return (request, thrown) -> {
                            if (!$1T.handles(thrown)) {
                                throw new $2T(thrown); // which is what Micronaut would answer and log
                            }
                            return answer(thrown);
                        };
                        """, plan.type(CoreTypes.HTTP_STATUS_MAPPER), IllegalStateException.class)
                .build();
    }

    private static void addCustomizer(TypeSpec.Builder type, GenerationPlan plan) {
        ParameterizedTypeName customizer =
                ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), plan.type(CoreTypes.PROBLEM));
        type.addField(FieldSpec.builder(customizer, "customizer", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addAnnotation(INJECT)
                        .addParameter(ParameterSpec.builder(customizer, "customizer")
                                .addAnnotation(AnnotationSpec.builder(NULLABLE).build())
                                .build())
                        .addJavadoc("""
                                For Micronaut.

                                @param customizer a bean of the application's, if there is one: it is given every problem and
                                    returns the one to send, with a trace id, or translated\
                                """)
                        .addStatement(
                                "this.customizer = customizer == null ? $T.identity() : customizer",
                                UnaryOperator.class)
                        .build());
    }

    private static MethodSpec processor() {
        return MethodSpec.methodBuilder("refusals")
                .addAnnotation(SINGLETON)
                .returns(ParameterizedTypeName.get(PROCESSOR, BYTES))
                .addCode("return (context, response) -> refusal(context, response);\n")
                .build();
    }

    private static MethodSpec refusal(GenerationPlan plan) {
        return MethodSpec.methodBuilder("refusal")
                .addModifiers(Modifier.PRIVATE)
                .returns(ParameterizedTypeName.get(MUTABLE_RESPONSE, BYTES))
                .addParameter(ERROR_CONTEXT, "context")
                .addParameter(
                        ParameterizedTypeName.get(MUTABLE_RESPONSE, WildcardTypeName.subtypeOf(Object.class)),
                        "refused")
                .addCode(
                        validates(plan)
                                ? CodeBlock.of("""
                        $1T cause = context.getRootCause().orElse(null);
                        if (cause instanceof $2T invalid) {
                            return invalid(invalid);
                        }
                        """, Throwable.class, ValidationParts.INVALID)
                                : CodeBlock.of(""))
                .addCode("""
                        $1T problem = $1T.of(refused.code());
                        return send($2T.toResponse(problem, refused.getHeaders().asMap(), customizer));
                        """, plan.type(CoreTypes.PROBLEM), plan.type(CoreTypes.FRAMEWORK_ERRORS))
                .build();
    }

    private static boolean validates(GenerationPlan plan) {
        return plan.optionalTypes().contains(ValidationParts.INVALID.canonicalName());
    }

    private static MethodSpec invalid(GenerationPlan plan) {
        return MethodSpec.methodBuilder("invalid")
                .addModifiers(Modifier.PRIVATE)
                .returns(ParameterizedTypeName.get(MUTABLE_RESPONSE, BYTES))
                .addParameter(ValidationParts.INVALID, "invalid")
                .addCode(ValidationParts.answer(plan, "invalid", "answer(invalid)", "customizer"))
                .build();
    }

    private static MethodSpec answer(GenerationPlan plan) {
        return MethodSpec.methodBuilder("answer")
                .addModifiers(Modifier.PRIVATE)
                .returns(ParameterizedTypeName.get(MUTABLE_RESPONSE, BYTES))
                .addParameter(Throwable.class, "thrown")
                .addStatement(
                        "return send($T.toResponse(thrown, customizer))",
                        plan.type(plan.frameworkErrors() ? CoreTypes.FRAMEWORK_ERRORS : CoreTypes.HTTP_STATUS_MAPPER))
                .build();
    }

    private static MethodSpec send(GenerationPlan plan) {
        return MethodSpec.methodBuilder("send")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(MUTABLE_RESPONSE, BYTES))
                .addParameter(plan.type(CoreTypes.PROBLEM_RESPONSE), "response")
                .addCode("""
                        $1T http = $2T.status(response.status(), null);
                        response.headers().forEach((name, values) -> values.forEach(value -> http.header(name, value)));
                        if (!response.hasBody()) {
                            return http;
                        }
                        byte[] body = response.body();
                        return http.contentLength(body.length).body(body); // the length is for HEAD
                        """, ParameterizedTypeName.get(MUTABLE_RESPONSE, BYTES), RESPONSE)
                .build();
    }
}
