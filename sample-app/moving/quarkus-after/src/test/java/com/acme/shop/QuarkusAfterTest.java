package com.acme.shop;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuarkusAfterTest {

    @Test
    void gives_these_answers() throws Exception {
        URI server = ConfigProvider.getConfig().getValue("test.url", URI.class);
        Answers.of("answers.http").areThoseOf(server);
    }
}
