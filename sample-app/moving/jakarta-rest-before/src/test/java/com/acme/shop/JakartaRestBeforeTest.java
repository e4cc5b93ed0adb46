package com.acme.shop;

import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.junit.jupiter.api.Test;

class JakartaRestBeforeTest {

    @Test
    void gives_these_answers() throws Exception {
        URI anyPort = URI.create("http://localhost:0/");
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(anyPort, new ShopConfig());
        try {
            int port = server.getListener("grizzly").getPort();
            Answers.of("answers.http").areThoseOf(URI.create("http://localhost:" + port));
        } finally {
            server.shutdownNow();
        }
    }
}
