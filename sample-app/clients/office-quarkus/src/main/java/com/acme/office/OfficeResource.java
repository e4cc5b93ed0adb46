package com.acme.office;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The routes of the office. */
@Path("")
public class OfficeResource {

    private final Office office;

    OfficeResource(Office office) {
        this.office = office;
    }

    @GET
    @Path("/supplies/{id}")
    public Supply find(@PathParam("id") String id) {
        return office.find(id);
    }

    @POST
    @Path("/supplies")
    public Supply order(NewOrder wanted) {
        return office.order(wanted);
    }

    @DELETE
    @Path("/supplies/{id}")
    public void cancel(@PathParam("id") String id) {
        office.cancel(id);
    }

    @GET
    @Path("/price")
    public Quote price() {
        return office.price();
    }

    @GET
    @Path("/invoices/{id}")
    public String invoice(@PathParam("id") String id) {
        return office.invoice(id);
    }
}
