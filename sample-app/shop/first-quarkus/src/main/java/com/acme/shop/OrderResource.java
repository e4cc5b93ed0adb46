package com.acme.shop;

import com.acme.shop.http.NotFoundException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/orders")
public class OrderResource {

    @GET
    @Path("{id}")
    public String find(long id) {
        throw new NotFoundException("No order " + id + ".").with("orderId", id);
    }
}
