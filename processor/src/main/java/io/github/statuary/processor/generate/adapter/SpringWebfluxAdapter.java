package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.Adapter;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.plan.Framework;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the advice for controllers of Spring WebFlux, and the handler of what is thrown elsewhere. */
public final class SpringWebfluxAdapter implements AdapterGenerator {

    private static final ClassName EXCHANGE = ClassName.get("org.springframework.web.server", "ServerWebExchange");
    private static final ClassName HANDLER = ClassName.get("org.springframework.web.server", "WebExceptionHandler");
    private static final ClassName REACTIVE_RESPONSE =
            ClassName.get("org.springframework.http.server.reactive", "ServerHttpResponse");
    private static final ClassName MONO = ClassName.get("reactor.core.publisher", "Mono");
    private static final ParameterizedTypeName NOTHING = ParameterizedTypeName.get(MONO, ClassName.get(Void.class));
    /** Before Spring Boot's own, which is at -1. */
    private static final int HANDLER_ORDER = -2;

    @Override
    public Framework framework() {
        return Framework.detectedBy(
                Adapter.SPRING_WEBFLUX,
                "org.springframework.web.reactive.DispatcherHandler",
                SpringParts.ADVICE.canonicalName(),
                HANDLER.canonicalName(),
                MONO.canonicalName());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        ClassName advice = plan.adapterType(Adapter.SPRING_WEBFLUX, "ProblemExceptionHandler");
        ClassName handler = plan.adapterType(Adapter.SPRING_WEBFLUX, "ProblemWebExceptionHandler");
        return List.of(
                GeneratedType.built(advice.packageName(), advice(advice, plan)),
                GeneratedType.built(handler.packageName(), handler(handler, advice, plan)));
    }

    private static TypeSpec advice(ClassName self, GenerationPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(SpringParts.ADVICE)
                .addAnnotation(SpringParts.lateOrder())
                .addJavadoc("""
                        Advice that answers with the problem of an exception that comes from a controller.

                        <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean.
                        It answers generated and mapped exceptions only. Advice of the application that has an
                        {@code @Order} goes first, advice that has none comes after it.\
                        """);
        SpringParts.addCustomizer(type, plan);
        return type.addMethod(MethodSpec.methodBuilder("handle")
                        .addModifiers(Modifier.PUBLIC)
                        .addAnnotation(SpringParts.exceptionHandler(plan))
                        .returns(NOTHING)
                        .addParameter(Throwable.class, "thrown")
                        .addParameter(EXCHANGE, "exchange")
                        .addJavadoc("""
                                Writes the response itself, so that no codec and no {@code Accept} field has a say in its bytes.

                                @param thrown what came from a controller
                                @param exchange whose response is written
                                @return the end of the writing, or what was thrown if it is too late for an answer\
                                """)
                        .addCode(
                                """
                                if (exchange.getResponse().isCommitted()) {
                                    return $1T.error(thrown);
                                }
                                $2T known = thrown;
                                while (!$3T.handles(known) && known.getCause() != null) {
                                    known = known.getCause(); // Spring calls this for a cause, too
                                }
                                return write($4T.toResponse(known, customizer), exchange.getResponse());
                                """,
                                MONO,
                                Throwable.class,
                                plan.type(CoreTypes.HTTP_STATUS_MAPPER),
                                AdapterGenerator.mapper(plan))
                        .build())
                .addMethod(MethodSpec.methodBuilder("write")
                        .addModifiers(Modifier.STATIC)
                        .returns(NOTHING)
                        .addParameter(plan.type(CoreTypes.PROBLEM_RESPONSE), "response")
                        .addParameter(REACTIVE_RESPONSE, "reactive")
                        .addCode("""
                                reactive.setRawStatusCode(response.status());
                                response.headers().forEach((name, values) -> {
                                    reactive.getHeaders().set(name, values.get(0));
                                    values.subList(1, values.size()).forEach(value -> reactive.getHeaders().add(name, value));
                                });
                                if (!response.hasBody()) {
                                    return reactive.setComplete();
                                }
                                byte[] body = response.body();
                                reactive.getHeaders().setContentLength(body.length);
                                return reactive.writeWith($T.just(reactive.bufferFactory().wrap(body)));
                                """, MONO)
                        .build())
                .build();
    }

    private static TypeSpec handler(ClassName self, ClassName advice, GenerationPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(SpringParts.COMPONENT)
                .addAnnotation(SpringParts.order(HANDLER_ORDER))
                .addSuperinterface(HANDLER)
                .addJavadoc("""
                        Answers with the problem of what comes from a filter, a functional route or nowhere, after all advice.

                        <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean. $L
                        An exception handler of the application whose order is below $L goes first.\
                        """, plan.frameworkErrors() ? """
                                It answers
                                what Spring WebFlux itself refuses and what nobody expected, too.\
                                """ : """
                                It answers
                                generated and mapped exceptions only.\
                                """, HANDLER_ORDER);
        SpringParts.addCustomizer(type, plan);
        CodeBlock unanswered = plan.frameworkErrors()
                ? CodeBlock.of("isLeftToSpring(thrown)")
                : CodeBlock.of("!$T.handles(thrown)", plan.type(CoreTypes.HTTP_STATUS_MAPPER));
        CodeBlock answer = plan.frameworkErrors()
                ? CodeBlock.of("answer(thrown)")
                : CodeBlock.of("$T.toResponse(thrown, customizer)", plan.type(CoreTypes.HTTP_STATUS_MAPPER));
        type.addMethod(MethodSpec.methodBuilder("handle")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(NOTHING)
                .addParameter(EXCHANGE, "exchange")
                .addParameter(Throwable.class, "thrown")
                .addCode("""
                        if (exchange.getResponse().isCommitted() || $1L) {
                            return $2T.error(thrown);
                        }
                        return $3T.write($4L, exchange.getResponse());
                        """, unanswered, MONO, advice, answer)
                .build());
        if (plan.frameworkErrors()) {
            SpringRefusals.addTo(type, plan);
        }
        return type.build();
    }
}
