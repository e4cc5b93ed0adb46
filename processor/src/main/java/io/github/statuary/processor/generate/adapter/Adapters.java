package io.github.statuary.processor.generate.adapter;

import io.github.statuary.Adapter;
import io.github.statuary.processor.generate.log.LogGenerator;
import io.github.statuary.processor.plan.Framework;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The table of the adapters: how each framework is recognised, and which sources of {@code processor/adapters} are copied for it. */
public final class Adapters {

    static final String INVALID = "jakarta.validation.ConstraintViolationException";

    static final String SERVLET_REQUEST = "jakarta.servlet.http.HttpServletRequest";

    static final String SERVLET_RESPONSE = "jakarta.servlet.http.HttpServletResponse";
    private static final String RESTEASY = "org.jboss.resteasy.core.ResteasyContext";
    static final String JACKSON_2 = "com.fasterxml.jackson.databind.JsonMappingException";
    static final String JACKSON_3 = "tools.jackson.databind.ValueDeserializer";

    /** As new as the methods that the adapter calls. */
    static final String NEW_IN_QUARKUS_3_32 = "io.quarkus.value.registry.ValueRegistry";

    private static final String PERSISTENCE_ROLLBACK = "jakarta.persistence.RollbackException";
    private static final String TRANSACTION_ROLLBACK = "jakarta.transaction.RollbackException";
    private static final String JACKSON_2_INSTANTIATION =
            "com.fasterxml.jackson.databind.exc.ValueInstantiationException";
    private static final String JACKSON_3_INSTANTIATION = "tools.jackson.databind.exc.ValueInstantiationException";

    private Adapters() {}

    /** All adapters, in the order of their constants. */
    public static List<CopiedAdapter> all() {
        Map<Adapter, CopiedAdapter> rows = new EnumMap<>(Adapter.class);
        for (CopiedAdapter row : servers()) {
            rows.put(row.framework().adapter(), row);
        }
        for (CopiedAdapter row : ClientAdapters.all()) {
            rows.put(row.framework().adapter(), row);
        }
        for (CopiedAdapter row : DocumentAdapters.all()) {
            rows.put(row.framework().adapter(), row);
        }
        return List.copyOf(rows.values());
    }

    private static List<CopiedAdapter> servers() {
        return List.of(
                armeria(),
                helidon(),
                jakartaRest(),
                javalin(),
                jdkHttpServer(),
                micronaut(),
                quarkusRest(),
                servlet(),
                SpringAdapters.webflux(),
                SpringAdapters.webmvc(),
                undertow(),
                vertxWeb());
    }

    private static CopiedAdapter jakartaRest() {
        return SharedSources.ofContent(CopiedAdapter.of(Framework.detectedBy(
                                Adapter.JAKARTA_REST, "jakarta.ws.rs.ext.ExceptionMapper", "jakarta.ws.rs.ext.Provider")
                        .makingUseOf(
                                "jakarta.annotation.Priority",
                                INVALID,
                                JACKSON_2,
                                "org.glassfish.jersey.server.ParamException",
                                PERSISTENCE_ROLLBACK,
                                TRANSACTION_ROLLBACK,
                                JACKSON_2_INSTANTIATION,
                                JACKSON_3_INSTANTIATION,
                                RESTEASY,
                                SERVLET_RESPONSE,
                                LogGenerator.JBOSS_LOGGING))
                .with("ProblemCustomizer")
                .with("JakartaRestProblemMapper")
                .with("JakartaRestProblemWriter")
                .withPages("JakartaRestProblemPages")
                .sharing("servlet", "ServletSender", RESTEASY, SERVLET_RESPONSE)
                .withEachClass("HttpStatusExceptionMapper")
                .with("CompletionExceptionMapper")
                .with("ExecutionExceptionMapper")
                .with("InvocationTargetExceptionMapper")
                .with("UndeclaredThrowableExceptionMapper")
                .withUpstream("ProcessingExceptionMapper")
                .with("PersistenceRollbackExceptionMapper", PERSISTENCE_ROLLBACK)
                .with("TransactionRollbackExceptionMapper", TRANSACTION_ROLLBACK)
                .with("Jackson2ValueInstantiationExceptionMapper", JACKSON_2_INSTANTIATION)
                .with("Jackson3ValueInstantiationExceptionMapper", JACKSON_3_INSTANTIATION)
                .withFrameworkErrors("ThrowableMapper")
                .withFrameworkErrors("WebApplicationExceptionMapper")
                .withFrameworkErrors("ApplicationWords")
                .withFrameworkErrors("JakartaRestErrors")
                .withFrameworkErrors("JakartaRestNames")
                .withFrameworkErrors("JakartaRestParameters")
                .withFrameworkErrors("JsonMappingExceptionMapper", JACKSON_2)
                .withFrameworkErrors("JsonParseExceptionMapper", JACKSON_2)
                .withFrameworkErrors("ConstraintViolationExceptionMapper", INVALID));
    }

    private static CopiedAdapter micronaut() {
        return SharedSources.ofContent(CopiedAdapter.of(Framework.detectedBy(
                                Adapter.MICRONAUT,
                                "io.micronaut.http.server.exceptions.ExceptionHandler",
                                "io.micronaut.context.annotation.Factory",
                                "jakarta.inject.Singleton")
                        .makingUseOf(INVALID, JACKSON_2, TRANSACTION_ROLLBACK, LogGenerator.SLF4J))
                .with("MicronautProblemHandlers")
                .with("MicronautProblemWriter")
                .withPages("MicronautProblemPages")
                .withoutFrameworkErrors("MicronautWrapperHandlers")
                .withFrameworkErrors("MicronautErrorHandlers")
                .withFrameworkErrors("MicronautErrors")
                .withFrameworkErrors("MicronautNames")
                .withFrameworkErrors("MicronautParameters"));
    }

    private static CopiedAdapter quarkusRest() {
        return SharedSources.ofContent(CopiedAdapter.of(Framework.detectedBy(
                                Adapter.QUARKUS_REST,
                                "org.jboss.resteasy.reactive.server.ServerExceptionMapper",
                                "io.quarkus.arc.ArcUndeclaredThrowableException",
                                NEW_IN_QUARKUS_3_32,
                                "io.vertx.ext.web.RoutingContext")
                        .over(Adapter.JAKARTA_REST, Adapter.SERVLET, Adapter.VERTX_WEB)
                        .makingUseOf(INVALID, JACKSON_2, LogGenerator.JBOSS_LOGGING))
                .with("QuarkusProblemMappers")
                .withFrameworkErrors("QuarkusErrorMappers")
                .withFrameworkErrors("QuarkusSecurityMappers")
                .sharing("jakartarest", "JakartaRestProblemWriter")
                .sharingWithPages("jakartarest", "JakartaRestProblemPages")
                .sharingWithFrameworkErrors("jakartarest", "ApplicationWords")
                .sharingWithFrameworkErrors("jakartarest", "JakartaRestParameters", INVALID));
    }

    private static CopiedAdapter armeria() {
        return SharedSources.ofJackson(CopiedAdapter.of(Framework.detectedBy(
                                Adapter.ARMERIA,
                                "com.linecorp.armeria.server.ServerErrorHandler",
                                "com.linecorp.armeria.common.HttpResponse")
                        .makingUseOf(JACKSON_2, LogGenerator.SLF4J))
                .inEitherForm("ArmeriaProblemHandler")
                .with("ArmeriaResponses")
                .withPages("ArmeriaProblemPages")
                .withFrameworkErrors("ArmeriaErrors"));
    }

    private static CopiedAdapter helidon() {
        return CopiedAdapter.of(Framework.detectedBy(
                        Adapter.HELIDON,
                        "io.helidon.webserver.http.HttpFeature",
                        "io.helidon.webserver.http.HttpRouting"))
                .with("HelidonProblemFeature")
                .withPages("HelidonProblemPages")
                .inEitherForm("HelidonErrors");
    }

    private static CopiedAdapter javalin() {
        return SharedSources.ofJackson(CopiedAdapter.of(Framework.detectedBy(
                                Adapter.JAVALIN,
                                "io.javalin.http.ExceptionHandler",
                                "io.javalin.http.Context",
                                SERVLET_RESPONSE)
                        .over(Adapter.SERVLET)
                        .makingUseOf(JACKSON_2, LogGenerator.SLF4J))
                .with("JavalinProblemHandler")
                .withPages("JavalinProblemPages")
                .sharing("servlet", "ServletSender")
                .inEitherForm("JavalinErrors")
                .withFrameworkErrors("JavalinParameters"));
    }

    private static CopiedAdapter jdkHttpServer() {
        return CopiedAdapter.of(Framework.onlyWhenNamed(Adapter.JDK_HTTP_SERVER, "com.sun.net.httpserver.Filter"))
                .with("JdkProblemFilter")
                .withPages("JdkProblemPages");
    }

    private static CopiedAdapter servlet() {
        return CopiedAdapter.of(Framework.detectedBy(
                                Adapter.SERVLET,
                                "jakarta.servlet.Filter",
                                SERVLET_RESPONSE,
                                "jakarta.servlet.http.HttpServletResponseWrapper")
                        .makingUseOf(LogGenerator.SLF4J))
                .inEitherForm("ServletProblemFilter")
                .withFrameworkErrorsOrCatchAll("ServletOwnStatus")
                .with("ServletSender")
                .withPages("ServletProblemPages");
    }

    private static CopiedAdapter undertow() {
        return CopiedAdapter.of(Framework.onlyWhenNamed(Adapter.UNDERTOW, "io.undertow.server.HttpHandler")
                        .makingUseOf(LogGenerator.JBOSS_LOGGING))
                .inEitherForm("UndertowProblemHandler")
                .with("UndertowSender")
                .withPages("UndertowProblemPages");
    }

    private static CopiedAdapter vertxWeb() {
        return CopiedAdapter.of(Framework.detectedBy(
                                Adapter.VERTX_WEB, "io.vertx.ext.web.RoutingContext", "io.vertx.core.Handler")
                        .makingUseOf("io.vertx.ext.web.validation.ParameterProcessorException", LogGenerator.SLF4J))
                .inEitherForm("VertxProblemHandler")
                .withFrameworkErrors("VertxErrors")
                .with("VertxSender")
                .withPages("VertxProblemPages");
    }
}
