package com.acme.shop;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class SpringBeforeTest {

    @Test
    void gives_these_answers() throws Exception {
        givesThoseOf("answers.http");
    }

    @Test
    void gives_the_answers_of_boot_without_problem_details() throws Exception {
        givesThoseOf("answers-of-boot.http", "--spring.mvc.problemdetails.enabled=false");
    }

    private static void givesThoseOf(String file, String... arguments) throws Exception {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(ShopApplication.class)
                .properties("server.port=0", "server.address=127.0.0.1");
        try (ConfigurableApplicationContext application = builder.run(arguments)) {
            String port = application.getEnvironment().getRequiredProperty("local.server.port");
            Answers.of(file).areThoseOf(URI.create("http://127.0.0.1:" + port));
        }
    }
}
