package com.acme.shop.rest.reviews;

import com.acme.shop.Review;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** The route of reviews. */
@Path("/reviews")
public class ReviewResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void add(@Valid Review review) {}
}
