package com.acme.shop.rest;

import com.acme.shop.Varying;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says what a response varies by, before the filters without a priority. */
@Provider
@Priority(Priorities.USER + 1)
public class VaryingFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Varying.begin(
                request.getHeaderString(Varying.ASKED),
                by -> response.getHeaders().add(HttpHeaders.VARY, by));
    }
}
