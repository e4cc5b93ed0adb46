package com.acme.shop;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** An exception of the application's, which the application answers itself. */
final class OwnFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Its mapper, with the priority that every mapper has. */
    @Provider
    public static class OwnMapper implements ExceptionMapper<OwnFailure> {
        @Override
        public Response toResponse(OwnFailure thrown) {
            return Response.status(409).entity("own").build();
        }
    }
}
