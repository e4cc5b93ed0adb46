package com.acme.untouched;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Two routes on Jersey. */
@Path("/")
public final class JerseyApp {

    static App start() {
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0/"),
                new ResourceConfig(JerseyApp.class).packages("com.acme.untouched.http.jakartarest"));
        return new App(server.getListener("grizzly").getPort(), server::shutdownNow);
    }

    @GET
    @Path("gone")
    public String gone() {
        return Failures.gone();
    }

    @GET
    @Path("boom")
    public String boom() {
        return Failures.boom();
    }
}
