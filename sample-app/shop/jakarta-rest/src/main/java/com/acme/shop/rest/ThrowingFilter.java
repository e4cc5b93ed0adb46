package com.acme.shop.rest;

import com.acme.shop.Errors;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Fails before the resource is reached, for {@code /filtered/{name}}. */
@Provider
public class ThrowingFilter implements ContainerRequestFilter {
    private static final String PREFIX = "filtered/";

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath().replaceFirst("^/", "");
        if (path.startsWith(PREFIX)) {
            Errors.raise(path.substring(PREFIX.length()));
        }
    }
}
