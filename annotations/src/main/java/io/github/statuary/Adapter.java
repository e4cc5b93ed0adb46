package io.github.statuary;

/** A web framework or HTTP client for which {@link GenerateHttpStatuses} can generate an adapter. */
public enum Adapter {
    /**
     * Every web framework found on the compile class path, except {@link #JDK_HTTP_SERVER}, which the JDK always has, and
     * {@link #UNDERTOW}, which other frameworks use. These two are generated only when named. With {@link #QUARKUS_REST}, so are
     * {@link #JAKARTA_REST}, {@link #SERVLET} and {@link #VERTX_WEB}, on which Quarkus is built; with {@link #SPRING_WEBMVC} or
     * {@link #JAVALIN}, so is {@link #SERVLET}. With {@code upstream}, also every HTTP client that is found, except
     * {@link #JDK_HTTP_CLIENT}, which the JDK always has. With {@link Document#OPENAPI} among the {@code documents}, also
     * {@link #SPRINGDOC}.
     */
    AUTO,
    /** Armeria 1.40. */
    ARMERIA,
    /** OpenFeign 13, a client. */
    FEIGN,
    /** Helidon SE 4.5, which needs JDK 21. */
    HELIDON,
    /** Jakarta REST 3.1 and 4, such as Jersey and RESTEasy; also Quarkus REST before 3.32. */
    JAKARTA_REST,
    /** Javalin 6.7 and 7. */
    JAVALIN,
    /** The JDK's own client {@code java.net.http}; never part of {@link #AUTO}. */
    JDK_HTTP_CLIENT,
    /** The JDK's own {@code com.sun.net.httpserver}; never part of {@link #AUTO}. */
    JDK_HTTP_SERVER,
    /** Micronaut 4.10, whose annotation processor must run in the same compilation. */
    MICRONAUT,
    /** Micronaut 4.10's HTTP client; Micronaut's annotation processor must run in the same compilation. */
    MICRONAUT_CLIENT,
    /**
     * MicroProfile OpenAPI by SmallRye, in Quarkus 3.32 and newer: adds the problem types to the OpenAPI document of the application,
     * and to each operation those that its method declares under {@code throws}. Part of {@link #AUTO} only if {@code documents}
     * contains {@link Document#OPENAPI}; naming it implies that document.
     */
    MICROPROFILE_OPENAPI,
    /** MicroProfile REST Client 4, a client, as of Quarkus 3. */
    MICROPROFILE_REST_CLIENT,
    /** Quarkus REST 3.32 and newer. */
    QUARKUS_REST,
    /** A filter for Jakarta Servlet 6.0 and 6.1. */
    SERVLET,
    /**
     * springdoc-openapi 2.8 and 3: its document shows the problems in the {@code throws} of handler methods. It answers nothing.
     * Naming it also writes {@link Document#OPENAPI}.
     */
    SPRINGDOC,
    /** Spring's clients {@code RestClient}, {@code RestTemplate} and {@code @HttpExchange}, as of Spring Boot 3.5 and 4. */
    SPRING_REST_CLIENT,
    /** Spring WebFlux 6.2 and 7, as of Spring Boot 3.5 and 4. */
    SPRING_WEBFLUX,
    /** Spring Web MVC 6.2 and 7, as of Spring Boot 3.5 and 4. */
    SPRING_WEBMVC,
    /** Spring's client {@code WebClient}, as of Spring Boot 3.5 and 4. */
    SPRING_WEB_CLIENT,
    /**
     * Undertow 2.3, without servlets; never part of {@link #AUTO}, because RESTEasy, Spring Boot and Quarkus, which have their
     * own adapters, also use Undertow.
     */
    UNDERTOW,
    /** Vert.x Web 4.5 and 5. */
    VERTX_WEB
}
