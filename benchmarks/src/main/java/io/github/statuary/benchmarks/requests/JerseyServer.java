package io.github.statuary.benchmarks.requests;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.net.URI;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly; its own exceptions carry their response. */
final class JerseyServer implements Application {

    @Override
    public int start(Way way) throws IOException {
        ResourceConfig config = new ResourceConfig().register(new Orders(way));
        if (way == Way.LEAST) {
            config.register(LeastMapper.class);
        } else if (way.generated()) {
            config.packages(way.generatedPackage() + ".jakartarest");
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

        private final Way way;

        Orders(Way way) {
            this.way = way;
        }

        @GET
        public Response find() {
            return switch (way) {
                case PLAIN -> answer(200);
                case OWN -> throw new NotFoundException(Way.DETAIL, answer(404));
                case LEAST, ALWAYS, SERVER_ERRORS_ONLY, FRAMEWORK_ERRORS -> throw way.failure();
            };
        }

        private static Response answer(int status) {
            return Response.status(status).type(Way.TYPE).entity(Way.body()).build();
        }
    }

    /** Answers at once. */
    public static final class LeastMapper implements ExceptionMapper<Way.Least> {

        private static final MediaType TYPE = MediaType.valueOf(Way.TYPE);
        private static final byte[] BODY = Way.body();

        @Override
        public Response toResponse(Way.Least failure) {
            return Response.status(404).type(TYPE).entity(BODY).build();
        }
    }
}
