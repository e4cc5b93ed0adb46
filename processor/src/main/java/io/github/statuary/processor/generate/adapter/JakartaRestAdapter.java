package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
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

/** Generates the exception mappers for Jakarta REST. */
public final class JakartaRestAdapter implements AdapterGenerator {

    static final String REST = "jakarta.ws.rs";
    private static final ClassName MAPPER = ClassName.get(REST + ".ext", "ExceptionMapper");
    private static final ClassName PROVIDER = ClassName.get(REST + ".ext", "Provider");
    private static final ClassName PROVIDERS = ClassName.get(REST + ".ext", "Providers");
    private static final ClassName RESOLVER = ClassName.get(REST + ".ext", "ContextResolver");
    private static final ClassName CONTEXT = ClassName.get(REST + ".core", "Context");
    private static final ClassName MEDIA_TYPE = ClassName.get(REST + ".core", "MediaType");
    static final ClassName RESPONSE = ClassName.get(REST + ".core", "Response");
    private static final ClassName SERVER_ERROR = ClassName.get(REST, "InternalServerErrorException");
    private static final ClassName PRIORITY = ClassName.get("jakarta.annotation", "Priority");
    private static final String BASE = "ProblemMapper";
    private static final String CUSTOMIZER = "ProblemCustomizer";

    @Override
    public Framework framework() {
        return Framework.detectedBy(Adapter.JAKARTA_REST, MAPPER.canonicalName(), PROVIDER.canonicalName())
                .makingUseOf(PRIORITY.canonicalName(), ValidationParts.INVALID.canonicalName());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        Map<String, TypeSpec> types = new LinkedHashMap<>();
        add(types, customizer(plan));
        add(types, base(plan));
        List<ClassName> answered = new ArrayList<>(plan.mappedThrowables());
        answered.add(0, plan.type(CoreTypes.HTTP_STATUS_EXCEPTION));
        if (plan.frameworkErrors()) {
            answered.add(ClassName.get(Throwable.class));
        }
        for (ClassName thrown : answered) {
            String name = String.join("", thrown.simpleNames()) + "Mapper";
            while (types.containsKey(name)) {
                name = "Other" + name; // of the same simple name in another package
            }
            add(types, mapper(plan, name, thrown).build());
        }
        for (Class<?> wrapper : Wrappers.TYPES) {
            if (!answered.contains(ClassName.get(wrapper))) {
                add(types, wrapperMapper(plan, wrapper));
            }
        }
        if (plan.frameworkErrors()) {
            add(types, JakartaRestRefusals.refusal(plan));
            if (plan.optionalTypes().contains(ValidationParts.INVALID.canonicalName())) {
                add(types, JakartaRestRefusals.invalid(plan));
            }
        }
        String packageName = type(plan, BASE).packageName();
        return types.values().stream()
                .map(type -> GeneratedType.built(packageName, type))
                .toList();
    }

    private static void add(Map<String, TypeSpec> types, TypeSpec type) {
        types.put(type.name(), type);
    }

    private static TypeSpec customizer(GenerationPlan plan) {
        return TypeSpec.interfaceBuilder(type(plan, CUSTOMIZER))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(FunctionalInterface.class)
                .addSuperinterface(
                        ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), plan.type(CoreTypes.PROBLEM)))
                .addJavadoc("""
                        Gives every problem its last touch: a trace id, a translated title.

                        <p>The mappers here ask a {@code ContextResolver<ProblemCustomizer>} of the application for it, if there
                        is one among its providers.\
                        """)
                .build();
    }

    private static TypeSpec base(GenerationPlan plan) {
        TypeVariableName e = TypeVariableName.get("E", Throwable.class);
        TypeVariableName p = TypeVariableName.get("P", Throwable.class);
        TypeName resolver = ParameterizedTypeName.get(RESOLVER, type(plan, CUSTOMIZER));
        return TypeSpec.classBuilder(type(plan, BASE))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addTypeVariable(e)
                .addSuperinterface(ParameterizedTypeName.get(MAPPER, e))
                .addJavadoc("""
                        Answers with the problem of an exception: what the mappers of this package have in common.

                        <p>They are providers, found where the application's classes are scanned and registered by hand
                        elsewhere. A mapper of the application's for the same class goes first.

                        @param <E> the class of exceptions\
                        """)
                .addField(
                        FieldSpec.builder(MEDIA_TYPE, "PROBLEM_JSON", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                                .initializer("new $T($S, $S)", MEDIA_TYPE, "application", "problem+json")
                                .build())
                .addField(FieldSpec.builder(PROVIDERS, "providers")
                        .addAnnotation(CONTEXT)
                        .build())
                .addField(FieldSpec.builder(resolver, "customizers", Modifier.PRIVATE, Modifier.VOLATILE)
                        .addJavadoc("Looked up once, since the providers of an application stay; null until then.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder().build())
                .addMethod(MethodSpec.methodBuilder("toResponse")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(RESPONSE)
                        .addParameter(e, "thrown")
                        .addStatement("return send($T.toResponse(thrown, customizer()))", AdapterGenerator.mapper(plan))
                        .build())
                .addMethod(MethodSpec.methodBuilder("pass")
                        .addTypeVariable(p)
                        .addModifiers(Modifier.FINAL)
                        .returns(RESPONSE)
                        .addParameter(p, "thrown")
                        .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), p), "parent")
                        .addJavadoc("What becomes of a wrapper around something else, as if it had no mapper here.")
                        .addCode("""
                                $1T<P> mapper = providers.getExceptionMapper(parent);
                                if (mapper == null) {
                                    throw new $2T(thrown);
                                }
                                return mapper.toResponse(thrown);
                                """, MAPPER, SERVER_ERROR)
                        .build())
                .addMethod(MethodSpec.methodBuilder("customizer")
                        .addModifiers(Modifier.FINAL)
                        .returns(ParameterizedTypeName.get(
                                ClassName.get(UnaryOperator.class), plan.type(CoreTypes.PROBLEM)))
                        .addCode("""
                                $1T resolver = customizers;
                                if (resolver == null) {
                                    resolver = providers.getContextResolver($2T.class, $3T.WILDCARD_TYPE);
                                    resolver = resolver == null ? mapper -> null : resolver;
                                    customizers = resolver;
                                }
                                $2T customizer = resolver.getContext(getClass());
                                return customizer == null ? $4T.identity() : customizer;
                                """, resolver, type(plan, CUSTOMIZER), MEDIA_TYPE, UnaryOperator.class)
                        .build())
                .addMethod(MethodSpec.methodBuilder("send")
                        .addModifiers(Modifier.STATIC)
                        .returns(RESPONSE)
                        .addParameter(plan.type(CoreTypes.PROBLEM_RESPONSE), "response")
                        .addCode("""
                                $T builder = $T.status(response.status());
                                response.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
                                if (response.hasBody()) {
                                    builder.entity(response.body()).type(PROBLEM_JSON); // nobody has to parse that
                                }
                                return builder.build();
                                """, RESPONSE.nestedClass("ResponseBuilder"), RESPONSE)
                        .build())
                .build();
    }

    static TypeSpec.Builder mapper(GenerationPlan plan, String name, ClassName thrown) {
        TypeSpec.Builder type = TypeSpec.classBuilder(type(plan, name))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(PROVIDER)
                .superclass(ParameterizedTypeName.get(type(plan, BASE), thrown))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("For the Jakarta REST implementation.")
                        .build());
        if (plan.optionalTypes().contains(PRIORITY.canonicalName())) {
            type.addAnnotation(
                    AnnotationSpec.builder(PRIORITY).addMember("value", "6000").build());
        }
        return type.addJavadoc("The mapper of {@link $T}.", thrown);
    }

    static MethodSpec.Builder toResponse(ClassName thrown) {
        return MethodSpec.methodBuilder("toResponse")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RESPONSE)
                .addParameter(thrown, "thrown");
    }

    private static TypeSpec wrapperMapper(GenerationPlan plan, Class<?> wrapper) {
        ClassName thrown = ClassName.get(wrapper);
        return mapper(plan, wrapper.getSimpleName() + "Mapper", thrown)
                .addJavadoc(" It answers those around a generated or mapped exception.")
                .addMethod(toResponse(thrown)
                        .addStatement(
                                "return $T.handles(thrown) ? super.toResponse(thrown) : pass(thrown, $T.class)",
                                plan.type(CoreTypes.HTTP_STATUS_MAPPER),
                                wrapper.getSuperclass())
                        .build())
                .build();
    }

    private static ClassName type(GenerationPlan plan, String name) {
        return plan.adapterType(Adapter.JAKARTA_REST, name);
    }
}
