package com.acme.kiosk;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers an {@code IllegalStateException} itself. Only the application with the kiosk's adapter registers it. */
public class OwnMapper implements ExceptionMapper<IllegalStateException> {
    @Override
    public Response toResponse(IllegalStateException illegal) {
        return Response.status(418)
                .entity("the application's own")
                .type(MediaType.TEXT_PLAIN_TYPE)
                .build();
    }
}
