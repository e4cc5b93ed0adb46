package com.acme.shop;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

@Path("/")
public class OrderResource {

    @GET
    @Path("orders/{id}")
    public String find(long id) {
        throw HttpProblem.builder()
                .withTitle("Not Found")
                .withStatus(Response.Status.NOT_FOUND)
                .withDetail("No order " + id + ".")
                .with("orderId", id)
                .build();
    }

    @POST
    @Path("orders")
    public void order() {
        throw new OutOfStockProblem("teapot", 2);
    }

    @PUT
    @Path("orders/{id}")
    public void change(long id) {
        throw HttpProblem.valueOf(Response.Status.METHOD_NOT_ALLOWED, "Order " + id + " can only be read.");
    }

    @GET
    @Path("orders")
    public String all() {
        throw HttpProblem.builder()
                .withTitle("Unauthorized")
                .withStatus(Response.Status.UNAUTHORIZED)
                .withDetail("Sign in first.")
                .withHeader("WWW-Authenticate", "Bearer realm=\"shop\"")
                .build();
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
