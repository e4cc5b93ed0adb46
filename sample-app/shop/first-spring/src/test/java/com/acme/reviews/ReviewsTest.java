package com.acme.reviews;

import com.acme.page.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Invalid requests have the problem type that the application has for them. */
class ReviewsTest {

    @Test
    void the_answers_are_as_shown() throws Exception {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(ReviewsApplication.class)
                .properties("server.port=0", "server.address=127.0.0.1");
        try (ConfigurableApplicationContext application = builder.run()) {
            String port = application.getEnvironment().getRequiredProperty("local.server.port");
            new Page("spring", "The framework's own errors").holds(URI.create("http://127.0.0.1:" + port));
        }
    }
}
