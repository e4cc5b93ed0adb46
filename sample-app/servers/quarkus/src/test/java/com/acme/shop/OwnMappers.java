package com.acme.shop;

import com.acme.shop.http.HttpStatusException;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The application's own answers to the classes that the adapter has mappers for. */
@IfBuildProfile("own-mappers")
public class OwnMappers {
    @ServerExceptionMapper
    public Response generated(HttpStatusException thrown) {
        return Response.status(409).entity("own").build();
    }

    @ServerExceptionMapper
    public Response any(Throwable thrown) {
        return Response.status(503).entity("own").build();
    }

    /** It replaces the challenge, too. */
    @ServerExceptionMapper(priority = 4999)
    public Response unauthorized(UnauthorizedException thrown) {
        return Response.status(401)
                .header("WWW-Authenticate", "Bearer realm=\"own\"")
                .entity("own")
                .build();
    }
}
