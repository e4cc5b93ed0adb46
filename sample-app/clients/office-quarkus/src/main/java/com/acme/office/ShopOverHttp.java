package com.acme.office;

import com.acme.office.http.microprofilerestclient.MicroProfileUpstreamErrors;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The shop by the MicroProfile REST client. {@code @RegisterProvider} switches this client on, and no other. */
@Path("")
@RegisterRestClient(configKey = "shop")
@RegisterProvider(MicroProfileUpstreamErrors.class)
public interface ShopOverHttp extends Shop {

    @Override
    @GET
    @Path("/orders/{id}")
    Order order(@PathParam("id") String id);

    @Override
    @POST
    @Path("/orders")
    Order place(NewOrder wanted);

    @Override
    @DELETE
    @Path("/orders/{id}")
    void cancel(@PathParam("id") String id);

    @Override
    @GET
    @Path("/quote")
    Quote quote();

    @Override
    @GET
    @Path("/invoices/{id}")
    String invoice(@PathParam("id") String id);
}
