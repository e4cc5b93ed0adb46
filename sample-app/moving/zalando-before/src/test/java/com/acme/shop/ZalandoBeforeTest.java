package com.acme.shop;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class ZalandoBeforeTest {

    @Test
    void gives_these_answers() throws Exception {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(ShopApplication.class)
                .properties("server.port=0", "server.address=127.0.0.1");
        try (ConfigurableApplicationContext application = builder.run()) {
            String port = application.getEnvironment().getRequiredProperty("local.server.port");
            Answers.of("answers.http").areThoseOf(URI.create("http://127.0.0.1:" + port));
        }
    }
}
