package io.github.statuary.processor.generate.adapter;

import io.github.statuary.Adapter;
import io.github.statuary.processor.generate.log.LogGenerator;
import io.github.statuary.processor.plan.Framework;

/** The rows of Spring's two frameworks. */
final class SpringAdapters {

    private static final String OBSERVATION = "io.micrometer.observation.Observation";

    private static final String[] OF_SPRING = {
        Adapters.SERVLET_REQUEST,
        Adapters.INVALID,
        Adapters.JACKSON_2,
        Adapters.JACKSON_3,
        "org.apache.tomcat.util.http.InvalidParameterException",
        OBSERVATION,
        LogGenerator.SLF4J
    };

    private SpringAdapters() {}

    static CopiedAdapter webflux() {
        return SharedSources.ofSpring(CopiedAdapter.of(Framework.detectedBy(
                                Adapter.SPRING_WEBFLUX,
                                "org.springframework.web.reactive.DispatcherHandler",
                                "org.springframework.web.bind.annotation.RestControllerAdvice",
                                "org.springframework.web.server.WebExceptionHandler",
                                "reactor.core.publisher.Mono")
                        .makingUseOf(OF_SPRING))
                .with("WebFluxProblemAdvice")
                .with("WebFluxOnServlets", Adapters.SERVLET_REQUEST)
                .with("WebFluxProblemHandler")
                .with("WebFluxProblemWriter")
                .withPages("WebFluxProblemPages")
                .withFrameworkErrors("WebFluxProblemFilter")
                .withCatchAll("WebFluxCatchAllHandler")
                .withFrameworkErrors("WebFluxErrorHandler"));
    }

    static CopiedAdapter webmvc() {
        return SharedSources.ofSpring(CopiedAdapter.of(Framework.detectedBy(
                                Adapter.SPRING_WEBMVC,
                                "org.springframework.web.servlet.DispatcherServlet",
                                "org.springframework.web.bind.annotation.RestControllerAdvice",
                                Adapters.SERVLET_RESPONSE)
                        .over(Adapter.SERVLET)
                        .makingUseOf(OF_SPRING))
                .with("WebMvcProblemAdvice")
                .with("WebMvcProblemConverter")
                .withPages("WebMvcProblemPages")
                .with("WebMvcObservations", OBSERVATION)
                .inEitherForm("WebMvcProblemFilter")
                .withCatchAll("WebMvcCatchAllResolver")
                .sharing("servlet", "ServletSender")
                .withFrameworkErrors("SpringErrorResolver"));
    }
}
