package io.github.statuary.processor.generate.adapter;

import io.github.statuary.Adapter;
import io.github.statuary.processor.plan.Framework;
import java.util.List;

/** The table of the adapters: how each framework is recognised, and which sources are copied for it. */
final class Adapters {

    private static final String INVALID = "jakarta.validation.ConstraintViolationException";

    private Adapters() {}

    /** All adapters, in the order of their constants. */
    static List<CopiedAdapter> all() {
        return List.of(jakartaRest(), micronaut(), springWebflux(), springWebmvc());
    }

    private static CopiedAdapter jakartaRest() {
        return CopiedAdapter.of(Framework.detectedBy(
                                Adapter.JAKARTA_REST, "jakarta.ws.rs.ext.ExceptionMapper", "jakarta.ws.rs.ext.Provider")
                        .makingUseOf("jakarta.annotation.Priority", INVALID))
                .with("ProblemCustomizer")
                .with("JakartaRestProblemMapper")
                .withEachClass("HttpStatusExceptionMapper")
                .with("CompletionExceptionMapper")
                .with("ExecutionExceptionMapper")
                .with("InvocationTargetExceptionMapper")
                .with("UndeclaredThrowableExceptionMapper")
                .withFrameworkErrors("ThrowableMapper")
                .withFrameworkErrors("WebApplicationExceptionMapper")
                .withFrameworkErrors("ConstraintViolationExceptionMapper", INVALID)
                .sharingWithFrameworkErrors("validation", "Violations", INVALID);
    }

    private static CopiedAdapter micronaut() {
        return CopiedAdapter.of(Framework.detectedBy(
                                Adapter.MICRONAUT,
                                "io.micronaut.http.server.exceptions.ExceptionHandler",
                                "io.micronaut.context.annotation.Factory",
                                "jakarta.inject.Singleton")
                        .makingUseOf(INVALID))
                .with("MicronautProblemHandlers")
                .withoutFrameworkErrors("MicronautWrapperHandlers")
                .withFrameworkErrors("MicronautErrorHandlers")
                .sharingWithFrameworkErrors("validation", "Violations", INVALID);
    }

    private static CopiedAdapter springWebflux() {
        return CopiedAdapter.of(Framework.detectedBy(
                        Adapter.SPRING_WEBFLUX,
                        "org.springframework.web.reactive.DispatcherHandler",
                        "org.springframework.web.bind.annotation.RestControllerAdvice",
                        "org.springframework.web.server.WebExceptionHandler",
                        "reactor.core.publisher.Mono"))
                .with("WebFluxProblemAdvice")
                .inEitherForm("WebFluxProblemHandler")
                .sharingWithFrameworkErrors("spring", "SpringRefusals");
    }

    private static CopiedAdapter springWebmvc() {
        return CopiedAdapter.of(Framework.detectedBy(
                        Adapter.SPRING_WEBMVC,
                        "org.springframework.web.servlet.DispatcherServlet",
                        "org.springframework.web.bind.annotation.RestControllerAdvice",
                        "jakarta.servlet.http.HttpServletResponse"))
                .with("WebMvcProblemAdvice")
                .withFrameworkErrors("SpringErrorResolver")
                .sharingWithFrameworkErrors("spring", "SpringRefusals");
    }
}
