package com.acme.shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletionException;

/** Throws what only the catch-all mapping answers. */
@Path("/broken")
public class BrokenResource {
    @GET
    public String fail() {
        throw new UnsupportedOperationException("row 13, password=hunter2");
    }

    @GET
    @Path("wrapped")
    public String failWrapped() {
        throw new CompletionException(new UnsupportedOperationException("row 13, password=hunter2"));
    }
}
