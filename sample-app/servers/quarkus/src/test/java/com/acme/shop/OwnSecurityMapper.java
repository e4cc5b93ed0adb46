package com.acme.shop;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The application's own answer, with the priority that it needs. */
@IfBuildProfile("own-security")
public class OwnSecurityMapper {
    @ServerExceptionMapper(priority = 4999)
    public Response answer(UnauthorizedException thrown) {
        return Response.status(401)
                .header("WWW-Authenticate", "Bearer realm=\"own\"")
                .entity("Who are you?")
                .build();
    }
}
