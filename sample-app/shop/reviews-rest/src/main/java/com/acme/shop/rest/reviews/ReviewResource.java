package com.acme.shop.rest.reviews;

import com.acme.shop.Review;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;

/** The route of reviews. */
@Path("/reviews")
public class ReviewResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void add(@Valid Review review) {}

    @GET
    public void search(@QueryParam("stars") @Max(value = 5, message = "At most 5 stars.") int least) {}

    @GET
    @Path("{number}")
    public void find(@PathParam("number") int number) {}

    /** Takes what refuses to be made. */
    @POST
    @Path("offers")
    @Consumes(MediaType.APPLICATION_JSON)
    public void offer(Offer offer) {}

    /** Takes what no library of JSON can make. */
    @POST
    @Path("shelves")
    @Consumes(MediaType.APPLICATION_JSON)
    public void put(Shelf shelf) {}

    /** Gives what no library of JSON can write. */
    @GET
    @Path("shelves/1")
    @Produces(MediaType.APPLICATION_JSON)
    public FullShelf shelf() {
        return new FullShelf();
    }

    /** Refuses in the application's own words. */
    @GET
    @Path("own-words/{status}")
    public void refuse(@PathParam("status") int status) {
        throw new WebApplicationException("Somebody has taken it.", status);
    }
}
