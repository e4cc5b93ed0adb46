package com.acme.shop;

import com.acme.page.Page;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The answers on the page about Spring are those of its application, with Micrometer Tracing. */
class SpringPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"See it work", "Your own handlers", "A trace id"})
    void answers_are_as_shown(String section) throws Exception {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(
                        section.equals("A trace id")
                                ? new Class<?>[] {ShopApplication.class, TracedProblems.class}
                                : new Class<?>[] {ShopApplication.class})
                .properties("server.port=0", "server.address=127.0.0.1");
        try (ConfigurableApplicationContext application = builder.run()) {
            String port = application.getEnvironment().getRequiredProperty("local.server.port");
            new Page("spring", section).holds(URI.create("http://127.0.0.1:" + port));
        }
    }
}
