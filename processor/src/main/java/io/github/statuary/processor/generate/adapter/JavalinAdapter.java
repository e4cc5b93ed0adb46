package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.statuary.Adapter;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.plan.Framework;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.Wrappers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import javax.lang.model.element.Modifier;

/** Generates the exception handler for Javalin, in terms of what versions 6 and 7 have in common. */
public final class JavalinAdapter implements AdapterGenerator {

    private static final ClassName HANDLER = ClassName.get("io.javalin.http", "ExceptionHandler");
    private static final ClassName CONTEXT = ClassName.get("io.javalin.http", "Context");
    private static final ClassName RESPONSE = ClassName.get("jakarta.servlet.http", "HttpServletResponse");
    private static final ClassName REFUSAL = ClassName.get("io.javalin.http", "HttpResponseException");
    private static final ClassName INVALID = ClassName.get("io.javalin.validation", "ValidationException");
    private static final ClassName EXCEPTION = ClassName.get(Exception.class);

    /** Those that Javalin does not look through itself. */
    private static final List<Class<? extends Exception>> WRAPPERS = Wrappers.TYPES.stream()
            .filter(type -> type != CompletionException.class)
            .toList();

    @Override
    public Framework framework() {
        return Framework.detectedBy(
                Adapter.JAVALIN, HANDLER.canonicalName(), CONTEXT.canonicalName(), RESPONSE.canonicalName());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        ClassName self = plan.adapterType(Adapter.JAVALIN, "ProblemExceptionHandler");
        ClassName routes = self.nestedClass("Routes");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(HANDLER, EXCEPTION))
                .addJavadoc("""
                        A handler that answers with the problem of an exception.

                        <p>It is registered with {@code new ProblemExceptionHandler().register(config.routes::exception)}, in
                        Javalin 6 with {@code register(app::exception)}, and then answers $L.
                        A handler of the application for a class of exceptions goes before one for a class above it.\
                        """, plan.frameworkErrors() ? "every exception" : "generated and mapped exceptions only");
        CustomizerParts.addTo(type, plan);
        type.addMethod(register(plan, routes)).addMethod(handle(plan));
        if (plan.frameworkErrors()) {
            type.addMethod(refused(plan)).addMethod(invalid(plan));
        } else {
            type.addMethod(lookThrough(plan));
        }
        type.addMethod(send(plan)).addMethod(abort()).addType(routes());
        return List.of(GeneratedType.built(self.packageName(), type.build()));
    }

    private static MethodSpec register(GenerationPlan plan, ClassName routes) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("routes.exception($T.class, this)", plan.type(CoreTypes.HTTP_STATUS_EXCEPTION));
        if (!plan.mappedThrowables().isEmpty()) {
            code.add("""
                    for ($1T<?> mapped : $2T.<$1T<?>>of($3L)) {
                        if ($4T.class.isAssignableFrom(mapped)) { // Javalin has no handlers of errors
                            routes.exception(mapped.asSubclass($4T.class), this);
                        }
                    }
                    """, Class.class, List.class, classLiterals(plan.mappedThrowables()), EXCEPTION);
        }
        if (plan.frameworkErrors()) {
            code.add("""
                    routes.exception($T.class, this::refused);
                    routes.exception($T.class, this::invalid);
                    routes.exception($T.class, this);
                    """, REFUSAL, INVALID, EXCEPTION);
        } else {
            for (Class<?> wrapper : WRAPPERS) {
                code.addStatement("routes.exception($T.class, this::lookThrough)", wrapper);
            }
        }
        return MethodSpec.methodBuilder("register")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(routes, "routes")
                .addJavadoc("""
                        Registers this handler for what it is to answer. Handlers of the application are registered after it.

                        @param routes {@code config.routes::exception}, or {@code app::exception}\
                        """)
                .addCode(code.build())
                .build();
    }

    private static CodeBlock classLiterals(List<ClassName> classes) {
        return classes.stream().map(type -> CodeBlock.of("$T.class", type)).collect(CodeBlock.joining(", "));
    }

    private static MethodSpec handle(GenerationPlan plan) {
        return MethodSpec.methodBuilder("handle")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(EXCEPTION, "thrown")
                .addParameter(CONTEXT, "context")
                .addStatement(
                        "send($T.toResponse(thrown, customizer), context)",
                        plan.type(plan.frameworkErrors() ? CoreTypes.FRAMEWORK_ERRORS : CoreTypes.HTTP_STATUS_MAPPER))
                .build();
    }

    private static MethodSpec refused(GenerationPlan plan) {
        return MethodSpec.methodBuilder("refused")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(REFUSAL, "refusal")
                .addParameter(CONTEXT, "context")
                .addCode(
                        """
                        int status = refusal.getStatus();
                        String text = refusal.getMessage();
                        if (status < 400) { // a redirection, whose Location is set
                            context.status(status).result(text == null ? "" : text);
                            return;
                        }
                        $1T problem = $1T.of(status);
                        boolean ownWords = text != null && !text.equals(problem.title()) && !text.startsWith("Endpoint ");
                        if (status < 500 && ownWords) {
                            problem = problem.withDetail(text);
                        }
                        String methods = refusal.getDetails().get("availableMethods");
                        $2T<String, $3T<String>> headers =
                                methods == null ? $2T.of() : $2T.of("Allow", $3T.of(methods));
                        send($4T.toResponse(problem, headers, customizer), context);
                        """, plan.type(CoreTypes.PROBLEM), Map.class, List.class, plan.type(CoreTypes.FRAMEWORK_ERRORS))
                .build();
    }

    private static MethodSpec invalid(GenerationPlan plan) {
        return MethodSpec.methodBuilder("invalid")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(INVALID, "invalid")
                .addParameter(CONTEXT, "context")
                .addCode(
                        """
                        $1T<Object> errors = new $2T<>();
                        invalid.getErrors().forEach((name, mistakes) -> mistakes.forEach(
                                mistake -> errors.add($3T.error("", name + ": " + mistake.getMessage()))));
                        $4T problem = $4T.of(400).with("errors", errors);
                        send($3T.toResponse(problem, $5T.of(), customizer), context);
                        """,
                        List.class,
                        ArrayList.class,
                        plan.type(CoreTypes.FRAMEWORK_ERRORS),
                        plan.type(CoreTypes.PROBLEM),
                        Map.class)
                .build();
    }

    private static MethodSpec send(GenerationPlan plan) {
        return MethodSpec.methodBuilder("send")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(plan.type(CoreTypes.PROBLEM_RESPONSE), "response")
                .addParameter(CONTEXT, "context")
                .addCode("""
                        $T servlet = context.res();
                        if (servlet.isCommitted()) {
                            abort(servlet);
                            return;
                        }
                        servlet.resetBuffer();
                        servlet.setContentType(null);
                        context.status(response.status());
                        response.headers().forEach((name, values) -> {
                            servlet.setHeader(name, values.get(0));
                            values.subList(1, values.size()).forEach(value -> servlet.addHeader(name, value));
                        });
                        context.result(response.body());
                        """, RESPONSE)
                .build();
    }

    private static MethodSpec lookThrough(GenerationPlan plan) {
        return MethodSpec.methodBuilder("lookThrough")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(EXCEPTION, "wrapper")
                .addParameter(CONTEXT, "context")
                .addCode("""
                        if (!$T.handles(wrapper)) {
                            throw new $T(wrapper.getCause()); // which Javalin itself looks through
                        }
                        handle(wrapper, context);
                        """, plan.type(CoreTypes.HTTP_STATUS_MAPPER), CompletionException.class)
                .build();
    }

    private static TypeSpec routes() {
        TypeVariableName e = TypeVariableName.get("E", EXCEPTION);
        return TypeSpec.interfaceBuilder("Routes")
                .addAnnotation(Marker.ANNOTATION)
                .addAnnotation(FunctionalInterface.class)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The method of Javalin that takes exception handlers, wherever a version has it.")
                .addMethod(MethodSpec.methodBuilder("exception")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addTypeVariable(e)
                        .returns(Object.class)
                        .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), e), "type")
                        .addParameter(ParameterizedTypeName.get(HANDLER, WildcardTypeName.supertypeOf(e)), "handler")
                        .addJavadoc("""
                                Registers a handler.

                                @param <E> the class of exceptions
                                @param type the class of exceptions
                                @param handler what answers them
                                @return whatever Javalin returns\
                                """)
                        .build())
                .build();
    }

    private static MethodSpec abort() {
        return MethodSpec.methodBuilder("abort")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RESPONSE, "servlet")
                .addCode("""
                        try {
                            servlet.sendError(-1); // Jetty's sign to cut the connection
                        } catch ($T | $T refused) {
                            return; // another container's way: what was sent is all there is
                        }
                        """, IOException.class, IllegalStateException.class)
                .build();
    }
}
