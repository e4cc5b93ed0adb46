package com.acme.shop;

import com.acme.shop.http.GoneException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

public class EndedOffers {

    @ServerExceptionMapper
    public Response answer(GoneException ended) {
        return Response.status(410).entity("This offer has ended.").build();
    }

    /** Throws what the mapper answers. */
    @Path("/offers/1")
    public static class OfferResource {

        @GET
        public String offer() {
            throw new GoneException("It ended yesterday.");
        }
    }
}
