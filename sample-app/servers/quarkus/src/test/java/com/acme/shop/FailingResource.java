package com.acme.shop;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.LockedException;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionException;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Failures that only Quarkus has. */
@Path("/failing")
public class FailingResource {
    @GET
    @Path("{how}")
    public String fail(@PathParam("how") String how, RoutingContext context) {
        throw switch (how) {
            case "locked" -> new LockedException();
            case "own" -> new CompletionException(new OwnFailure());
            case "commit" -> atCommit(new GoneException("It was here yesterday."));
            case "commit-own" -> atCommit(new OwnFailure());
            case "commit-unexpected" -> atCommit(new IllegalStateException("row 13, password=hunter2"));
            case "client" -> new ClientNotFound();
            default -> withFields(context);
        };
    }

    /** As the transaction interceptor of Quarkus throws what a commit fails with. */
    private static RuntimeException atCommit(RuntimeException cause) {
        RollbackException rollback = new RollbackException("db-3 rolled back");
        rollback.initCause(cause);
        return new ArcUndeclaredThrowableException("Error invoking subclass method", rollback);
    }

    /** Header fields on the response of Vert.x, which a response of Jakarta REST does not replace. */
    private static RuntimeException withFields(RoutingContext context) {
        context.response().putHeader("Content-Length", "7").putHeader("ETag", "\"7\"");
        context.response().putHeader("Content-Disposition", "attachment").putHeader("X-Shelf", "7");
        return new GoneException("It was here yesterday.");
    }

    @POST
    public void read(Parcel parcel) {}

    /** Something to read, whose constructor throws. */
    public record Parcel(int weight) {
        public Parcel {
            if (weight > 30) {
                throw new GoneException("Too heavy.");
            }
        }
    }

    /** What a REST client throws when another server answers with 404. */
    private static final class ClientNotFound extends NotFoundException implements ResteasyReactiveClientProblem {
        private static final long serialVersionUID = 1L;
    }

    /** The application's own answer to a generated exception. */
    public static class OwnMapper {
        @ServerExceptionMapper
        public Response answer(LockedException thrown) {
            return Response.status(423).entity("own").build();
        }
    }
}
