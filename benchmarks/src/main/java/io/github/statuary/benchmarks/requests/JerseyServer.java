package io.github.statuary.benchmarks.requests;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly; its own exceptions carry their response. */
final class JerseyServer {

    private JerseyServer() {}

    static int start(Way way) throws IOException {
        ResourceConfig config = new ResourceConfig(Orders.class);
        if (way == Way.ALWAYS) {
            config.packages("io.github.statuary.benchmarks.http.jakartarest");
        } else if (way == Way.SERVER_ERRORS_ONLY) {
            config.packages("io.github.statuary.benchmarks.serverside.jakartarest");
        }
        var server = GrizzlyHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), config, false);
        var listener = server.getListener("grizzly");
        listener.getKeepAlive().setMaxRequestsCount(-1);
        listener.getKeepAlive().setIdleTimeoutInSeconds(-1); // the other ways have their turn meanwhile
        server.start();
        return listener.getPort();
    }

    /** The resource that fails. */
    @Path("/orders/7")
    public static final class Orders {

        private final Way way = Way.here();

        @GET
        public String find() {
            if (way == Way.OWN) {
                throw new NotFoundException(
                        Way.DETAIL,
                        Response.status(404).type(Way.TYPE).entity(Way.body()).build());
            }
            throw way.failure();
        }
    }
}
