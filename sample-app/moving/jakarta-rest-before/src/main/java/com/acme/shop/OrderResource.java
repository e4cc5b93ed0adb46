package com.acme.shop;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

@Path("/")
public class OrderResource {

    @GET
    @Path("orders/{id}")
    public String find(@PathParam("id") long id) {
        throw new NotFoundException("No order " + id + ".");
    }

    @DELETE
    @Path("orders/{id}")
    public void cancel(@PathParam("id") long id) {
        throw new OrderShipped(id);
    }

    @PUT
    @Path("orders/{id}")
    public void change(@PathParam("id") long id) {
        throw new NotAllowedException(
                "Order " + id + " can only be read.", Response.status(405).build());
    }

    @GET
    @Path("orders")
    public String all() {
        throw new NotAuthorizedException("Bearer realm=\"shop\"");
    }

    @GET
    @Path("stock")
    public String stock() {
        throw new WebApplicationException("No connection to db-3.", 503);
    }

    @GET
    @Path("unexpected")
    public String unexpected() {
        throw new IllegalStateException("The password of db-3 is wrong.");
    }
}
