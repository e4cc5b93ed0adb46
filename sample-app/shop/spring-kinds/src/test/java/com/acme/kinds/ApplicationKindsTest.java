package com.acme.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.http.springwebflux.WebFluxProblemAdvice;
import com.acme.shop.http.springwebflux.WebFluxProblemHandler;
import com.acme.shop.http.springwebmvc.WebMvcProblemAdvice;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** Both adapters are on the class path: each is live in its own kind of application only, scanned or declared. */
class ApplicationKindsTest {
    private static final String GONE = "410 application/problem+json "
            + "{\"title\":\"Gone\",\"status\":410,\"detail\":\"It was here yesterday.\"}";

    private static final String NOT_FOUND = "404 application/problem+json {\"title\":\"Not Found\",\"status\":404}";

    @ParameterizedTest
    @ValueSource(classes = {Scanned.class, Declared.class})
    void web_mvc_with_web_flux_on_the_class_path(Class<?> configuration) throws Exception {
        try (ConfigurableApplicationContext application = boot(configuration, WebApplicationType.SERVLET)) {
            answers(server(application), configuration);
            assertThat(application.getBeansOfType(WebFluxProblemAdvice.class)).isEmpty();
            assertThat(application.getBeansOfType(WebFluxProblemHandler.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Scanned.class, Declared.class})
    void web_flux_with_web_mvc_on_the_class_path(Class<?> configuration) throws Exception {
        try (ConfigurableApplicationContext application = boot(configuration, WebApplicationType.REACTIVE)) {
            answers(server(application), configuration);
            assertThat(application.getBeansOfType(WebMvcProblemAdvice.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Scanned.class, Declared.class})
    void no_web_application(Class<?> configuration) {
        try (ConfigurableApplicationContext application = boot(configuration, WebApplicationType.NONE)) {
            assertThat(application.getBeansOfType(WebMvcProblemAdvice.class)).isEmpty();
        }
    }

    @Test
    void web_mvc_without_spring_boot() throws Exception {
        try (Server server = PlainServers.mvc(PlainMvc.class)) {
            answers(server, Scanned.class);
        }
    }

    @Test
    void web_flux_without_spring_boot() throws Exception {
        try (Server server = PlainServers.webFlux(PlainWebFlux.class)) {
            answers(server, Scanned.class);
        }
    }

    @Test
    void web_flux_on_tomcat_over_http_2() throws Exception {
        try (Server server = PlainServers.webFluxOnTomcat(PlainWebFlux.class)) {
            answers(server, Scanned.class);
            var answer = server.send("/upgrade");
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.statusCode()).isEqualTo(426);
            assertThat(answer.headers().map()).doesNotContainKeys("connection", "upgrade");
        }
    }

    /** The beans for the framework's own errors are there only with {@code frameworkErrors}, so they are not declared. */
    private static void answers(Server server, Class<?> configuration) throws Exception {
        assertThat(server.get("/gone")).isEqualTo(GONE);
        if (configuration == Scanned.class && Boolean.getBoolean("shop.frameworkErrors")) {
            assertThat(server.get("/nowhere")).isEqualTo(NOT_FOUND);
        } else {
            assertThat(server.get("/nowhere")).startsWith("404 ").isNotEqualTo(NOT_FOUND);
        }
    }

    private static ConfigurableApplicationContext boot(Class<?> configuration, WebApplicationType type) {
        return new SpringApplicationBuilder(configuration).web(type).run("--server.port=0");
    }

    private static Server server(ConfigurableApplicationContext application) {
        return new Server(application.getEnvironment().getRequiredProperty("local.server.port", int.class), () -> {});
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan("com.acme.shop.http")
    @Import(Failing.class)
    static class Scanned {}

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Failing.class, WebMvcProblemAdvice.class, WebFluxProblemAdvice.class, WebFluxProblemHandler.class})
    static class Declared {}

    @EnableWebMvc
    @ComponentScan("com.acme.shop.http")
    @Import(Failing.class)
    static class PlainMvc {}

    @EnableWebFlux
    @ComponentScan("com.acme.shop.http")
    @Import(Failing.class)
    static class PlainWebFlux {}
}
