package com.acme.shop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What only a cashier may see. */
@Path("/till")
@RolesAllowed("cashier")
public class TillResource {
    @GET
    public String money() {
        return "30";
    }

    @GET
    @Path("login")
    public String login() {
        return "welcome";
    }
}
