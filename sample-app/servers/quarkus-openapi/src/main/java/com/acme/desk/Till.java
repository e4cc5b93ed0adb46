package com.acme.desk;

import com.acme.shop.http.OrderNotFoundException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A route that a class inherits, with what it declares. */
public interface Till {

    @GET
    @Path("till")
    String open() throws OrderNotFoundException;
}
