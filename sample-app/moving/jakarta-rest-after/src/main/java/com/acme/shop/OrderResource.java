package com.acme.shop;

import com.acme.shop.http.MethodNotAllowedException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.ServiceUnavailableException;
import com.acme.shop.http.UnauthorizedException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

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
        throw new MethodNotAllowedException(List.of("GET"), "Order " + id + " can only be read.");
    }

    @GET
    @Path("orders")
    public String all() {
        throw new UnauthorizedException("Bearer realm=\"shop\"");
    }

    @GET
    @Path("stock")
    public String stock() {
        throw new ServiceUnavailableException("No connection to db-3.");
    }

    @GET
    @Path("unexpected")
    public String unexpected() {
        throw new IllegalStateException("The password of db-3 is wrong.");
    }
}
